import { type Edit, insertAt, withoutLines } from '../../base/edit.js';
import type { GoalAnswer } from '../../model/content.js';
import { keyOf } from '../../model/goal-chain.js';
import type { Fate } from '../../model/goal-fate.js';
import { rangeOnLine } from '../../source/line-index.js';
import type { MarkdownFile } from '../../source/markdown-file.js';
import { moveIndicators } from './indicators.js';
import { canBeMarked, mark, markOnTop } from './mark.js';
import { rewrite, valueAt } from './nodes.js';
import type { LostColumns } from './table.js';
import type { Years } from './years.js';

export interface TextChanges {
  readonly years: Years;
  /** Lists that nothing is left of, by the names that texts place them with. */
  readonly emptied: ReadonlySet<string>;
  /** The goals that have another number now, as references name them: ”mål 1.1” and ”mål 1.7”. */
  readonly renumbered: ReadonlyMap<string, string>;
  /** The columns that tables no longer have, by the names of the tables. */
  readonly lost: ReadonlyMap<string, LostColumns>;
  /** Set for a goal file: what it answers, and what that goal lives on as. */
  readonly answer:
    | { readonly content: GoalAnswer; readonly fate: Extract<Fate, { kind: 'lives' }> | undefined }
    | undefined;
}

/** A text carried on and marked to be rewritten; of a goal file also the goal's number and the indicators. */
export function renewText(file: MarkdownFile, text: string, changes: TextChanges): readonly Edit[] {
  const { frontMatter } = file;
  const toDos = [...goalToDos(changes), ...textToDos(file, changes)];
  const edits = [...(frontMatter ? frontEdits(file, changes) : []), ...placingEdits(text, changes)];
  if (toDos.length === 0) return edits;
  if (!frontMatter) return [...edits, ...markOnTop(toDos)];
  return [...edits, ...(canBeMarked(frontMatter) ? mark(frontMatter, toDos) : [])];
}

function textToDos({ body }: MarkdownFile, { answer, years }: TextChanges): readonly string[] {
  if (body.children.length === 0) return [];
  return [`Skriv om ${answer ? 'berättelsen' : 'texten'}, den är från planen för ${years.old}.`];
}

function goalToDos({ answer }: TextChanges): readonly string[] {
  if (!answer?.fate?.renamed) return [];
  return [`Målet har fått en annan lydelse: ${answer.fate.goal.name.plain}`];
}

function frontEdits({ frontMatter }: MarkdownFile, { answer, years }: TextChanges): readonly Edit[] {
  if (!frontMatter || !answer) return [];
  const { content, fate } = answer;
  const named = fate && newNumber(content, fate);
  return [
    ...(named ? rewrite(valueAt(frontMatter, named.key), named.text) : []),
    ...moveIndicators(frontMatter, years),
  ];
}

/** A goal of the board's own has the number of the one it stands under. */
function newNumber({ kind, under }: GoalAnswer, { goal }: Extract<Fate, { kind: 'lives' }>) {
  return under ? { key: 'under', text: keyOf(goal) } : { key: kind.name, text: goal.id };
}

/** What texts place and refer to by names that are no longer there. */
function placingEdits(text: string, changes: TextChanges): readonly Edit[] {
  if (changes.emptied.size === 0 && changes.renumbered.size === 0 && changes.lost.size === 0) return [];
  return text.split('\n').flatMap((line, index) => lineEdits(line, index + 1, changes));
}

function lineEdits(
  line: string,
  number: number,
  { emptied, renumbered, lost }: TextChanges,
): readonly Edit[] {
  const [, placed = ''] = /^::infoga\[([^\]]+)\]\s*$/.exec(line) ?? [];
  if (emptied.has(placed)) return [withoutLines(number, number)];
  return [...referenceEdits(line, number, renumbered), ...quoteEdits(line, number, lost)];
}

function referenceEdits(
  line: string,
  number: number,
  renumbered: TextChanges['renumbered'],
): readonly Edit[] {
  return [...line.matchAll(/(?<=:ref\[)[^\]]+(?=\])/g)].flatMap(({ 0: name, index }) => {
    const text = renumbered.get(name.trim());
    const range = rangeOnLine(number, index + 1, index + 1 + name.length);
    return text === undefined ? [] : [{ range, text }];
  });
}

/** A value of a year that a table has moved on from is fetched from the old plan, which still has it. */
function quoteEdits(line: string, number: number, lost: TextChanges['lost']): readonly Edit[] {
  return [...line.matchAll(/:värde(?:\[[^\]]*\])?\{([^{}]*)\}/g)].flatMap(
    ({ 0: whole, 1: asked = '', index }) => {
      if (/(?:^| )i=/.test(asked) || !isLost(asked, lost)) return [];
      return [insertAt({ line: number, column: index + whole.length }, ' i="förra årets plan"')];
    },
  );
}

function isLost(asked: string, lost: TextChanges['lost']): boolean {
  const value = (key: string) =>
    new RegExp(`(?:^| )${key}=(?:"([^"]*)"|(\\S+))`).exec(asked)?.slice(1).find(Boolean);
  const [table, year, column] = [value('tabell'), value('år'), value('kolumn')];
  return [...lost].some(([name, { isFrames, titles, years }]) => {
    if (table === undefined ? !(isFrames && value('ram')) : table !== name) return false;
    return (
      (year !== undefined && years.includes(Number(year))) ||
      (column !== undefined && titles.includes(column))
    );
  });
}
