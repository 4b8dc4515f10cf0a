import type { Content, Data, GoalAnswer, TextContent } from './content.js';
import { ancestorsOf, type Goal, type GoalKind, goalKey, keyOf, measuredKindUnder } from './goal-chain.js';
import type { Undertaking } from './undertaking.js';

/**
 * What a reference leads to: something a file holds, a goal of the regionplan, whichever file it is printed by, or
 * what has no number in the document: a goal or an indicator of the board's own, a note of a table.
 */
export type Anchor = `file ${string}` | `goal ${string}` | `own ${string}`;

export function fileAnchor(name: string): Anchor {
  return `file ${name}`;
}

export function goalAnchor(goal: Goal): Anchor {
  return `goal ${keyOf(goal)}`;
}

/** Every name that a reference in the plan can be written with, and what it leads to. */
export function anchors(content: readonly Content[]): ReadonlyMap<string, Anchor> {
  const names = new Map<string, Anchor>();
  for (const item of content) {
    names.set(item.name, fileAnchor(item.name));
    for (const data of placedBy(item)) names.set(data.name, fileAnchor(data.name));
    for (const key of dataPrintedBy(item).flatMap(noteKeys)) names.set(key, ownAnchor(key));
    if (item.type === 'goal-answer') for (const { key } of ownItems(item)) names.set(key, ownAnchor(key));
    for (const goal of goalsPrintedBy(item)) names.set(keyOf(goal), goalAnchor(goal));
  }
  return names;
}

/** What a board has decided and measures under a goal, by the kind's word and the id, or the name of what has none. */
export interface OwnItem {
  readonly key: string;
  /** Printed where it is referred to. */
  readonly words: string;
}

export function ownItems({ goal, under, kind, ...undertaking }: GoalAnswer): readonly OwnItem[] {
  const named = goal && under ? [ownItem(kind, goal.hasOwnId ? goal.id : undefined, goal.name.plain)] : [];
  return [...named, ...itemsWithin(undertaking, kind)];
}

function itemsWithin(undertaking: Undertaking, kind: GoalKind): readonly OwnItem[] {
  const measured = measuredKindUnder(kind);
  return [
    ...undertaking.indicators.map(({ id, name }) => ({
      key: goalKey(measured?.name ?? '', id),
      words: `”${name.plain}”`,
    })),
    ...undertaking.goals.flatMap((goal) => [
      ownItem(goal.kind, goal.id, goal.name.plain),
      ...itemsWithin(goal, goal.kind),
    ]),
  ];
}

function ownItem(kind: GoalKind, id: string | undefined, name: string): OwnItem {
  return {
    key: goalKey(kind.name, id ?? name),
    words: id === undefined ? `”${name}”` : goalKey(kind.name, id),
  };
}

export function ownAnchor(key: string): Anchor {
  return `own ${key}`;
}

export function hasBody(content: Content): content is TextContent | GoalAnswer {
  return content.type === 'text' || content.type === 'goal-answer';
}

/** The numbered notes of a table, as references name them: ”ekonomi/ramar not 1”. */
function noteKeys(data: Data): readonly string[] {
  if (data.type !== 'figures-table') return [];
  return data.notes.flatMap(({ number }) => (number === undefined ? [] : [noteKey(data.name, number)]));
}

export function noteKey(table: string, number: number): string {
  return `${table} not ${number}`;
}

function dataPrintedBy(content: Content): readonly Data[] {
  return hasBody(content) || content.type === 'goal-list' ? placedBy(content) : [content];
}

function placedBy(content: Content): readonly Data[] {
  return hasBody(content) ? [...content.placed.values()] : [];
}

/** An answer is printed under the headings of the goals above it, so those can be referred to as well. */
function goalsPrintedBy(content: Content): readonly Goal[] {
  if (content.type === 'goal-list') return [...content.goals.byId.values()];
  if (content.type === 'goal-answer' && content.goal) return [...ancestorsOf(content.goal), content.goal];
  return [];
}
