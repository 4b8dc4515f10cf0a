import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { type GoalKind, kindsOf } from '../../model/goal-chain.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { Check } from '../check.js';
import { type Counted, countable, pathOf } from './goal-counts.js';
import { numberOf, numberPattern } from './number-words.js';

const rule: Rule = {
  id: 'goals/stated-count',
  severity: 'warning',
  title: { sv: 'Antal som inte stämmer', en: 'Count that does not hold' },
  why: {
    sv: 'Läsaren räknar och kommer fram till ett annat antal, och undrar vilka som fattas eller är för många.',
    en: 'The reader counts and arrives at another number, and wonders which are missing or too many.',
  },
  help: {
    sv: 'Rätta antalet i texten, eller lägg till eller ta bort det som skiljer.',
    en: 'Correct the number in the text, or add or remove what makes the difference.',
  },
};

/**
 * ”18 resultatmål och 34 mätetal” against what the plan has. A number may be of everything, of what the plan takes
 * on, or of what stands under the goal that the text is about. One that is too small may also be of a few among
 * many, so it counts only where the sentence is about the whole.
 */
export const statedCount: Check = {
  rule,
  find: (plan) => {
    const counted = countable(plan);
    const kinds = kindsOf(plan.chain).filter(({ name }) => counted.some(({ kind }) => kind === name));
    const patterns = kinds.map((kind) => ({ kind, pattern: statements(kind) }));
    const any = new RegExp(
      kinds
        .flatMap(({ name, plural }) => [name, plural])
        .map(escaped)
        .join('|'),
      'i',
    );
    // Few texts name a kind at all, and to look for a number before every word of all of them would take long.
    const naming = kinds.length > 0 ? passagesIn(plan).filter(({ text }) => any.test(text)) : [];
    return naming.flatMap((passage) =>
      patterns.flatMap(({ kind, pattern }) =>
        [...passage.text.matchAll(pattern)].flatMap((match) => deviation(match, passage, kind, counted)),
      ),
    );
  },
};

/** Words that say no more than what a goal of a regionplan is. ”tre finansiella mål” are other goals. */
const adjectives = '(?:övergripande|fastställda|beslutade|antagna)';

/** The number and the kind in any of its forms: två målområden, alla tre målområdena. */
function statements({ name, plural }: GoalKind): RegExp {
  const forms = [...new Set([plural, name])].map(escaped);
  return new RegExp(
    `(?<![a-zåäöé\\d,.–-])(${numberPattern})\\s+(?:${adjectives}\\s+)?(?:${forms.join('|')})(?:na|erna|en|a)?(?![a-zåäöé])`,
    'gi',
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function deviation(
  match: RegExpExecArray,
  passage: Passage,
  kind: GoalKind,
  counted: readonly Counted[],
): readonly Diagnostic[] {
  const stated = numberOf(match[1] ?? '');
  const counts = countsFor(kind, passage, counted);
  if (stated < 2 || counts.all.has(stated) || isOfOther(passage.text, match)) return [];
  if (stated < Math.max(...counts.all) && !isOfWhole(passage.text, match.index)) return [];
  const place = passage.at(match.index, match[0].length);
  if (isQuoted(passage, place)) return [];
  const said = match[0].replace(/\s+/g, ' ');
  const word = counts.likely === 1 ? kind.name : kind.plural;
  return [
    diagnose(rule, {
      place,
      message: {
        sv: `Texten säger ”${said}”, men ${counts.where.sv} har ${counts.likely} ${word}.`,
        en: `The text says “${said}”, but ${counts.where.en} has ${counts.likely} ${word}.`,
      },
    }),
  ];
}

/** Every number of the kind that the text could mean, and the one it most likely does. */
function countsFor({ name, level }: GoalKind, { content }: Passage, counted: readonly Counted[]) {
  const own = counted.filter(({ kind }) => kind === name);
  const count = (as: Counted['as'], within?: Counted['path'][number]) =>
    own.filter((each) => each.as === as && (!within || each.path.includes(within))).length;
  const goal = content.type === 'goal-answer' ? content.goal : undefined;
  const near = goal ? count(level === 'board' ? 'taken-on' : 'listed', goal) : 0;
  const above = goal ? pathOf(goal) : [];
  const all = new Set([
    ...[count('listed'), count('taken-on')],
    ...above.flatMap((each) => [count('listed', each), count('taken-on', each)]),
  ]);
  const likely = near || (level === 'board' ? count('taken-on') : count('listed'));
  const where = near ? { sv: 'målet', en: 'the goal' } : whereOf(level);
  return { all, likely, where };
}

function whereOf(level: GoalKind['level']) {
  return level === 'board' ? { sv: 'planen', en: 'the plan' } : { sv: 'regionplanen', en: 'the regionplan' };
}

/** The goals of somebody else: ”17 mål i Agenda 2030”. */
function isOfOther(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
  const sentence = sentenceAt(text, match.index);
  const number = new RegExp(`^\\s+(?:i|inom)\\s+(?:vart och ett av\\s+)?${numberPattern}\\s`, 'i');
  const elsewhere =
    /^\s+(?:i|ur|från|enligt|för)\s+(?!(?:den här |denna )?(?:regionplanen|planen)(?![a-zåäöé]))/i;
  return (
    /agenda 2030|global|nationell|FN:s|EU:s|parisavtal/i.test(sentence) ||
    (elsewhere.test(after) && !number.test(after))
  );
}

function isOfWhole(text: string, index: number): boolean {
  return /innehåller|består av|omfattar|sammanlagt|totalt|har satt|har beslutat|utgör|finns .* totalt/i.test(
    sentenceAt(text, index),
  );
}

function sentenceAt(text: string, index: number): string {
  const start = text.lastIndexOf('. ', index) + 1;
  const end = text.indexOf('. ', index);
  return text.slice(start, end < 0 ? undefined : end);
}
