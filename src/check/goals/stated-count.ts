import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { escaped } from '../../base/escaped.js';
import type { Rule } from '../../base/rule.js';
import { type GoalKind, kindsOf, pathOf } from '../../model/goal-chain.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import { sentenceAt } from '../../model/sentences.js';
import type { Check } from '../check.js';
import { type Counted, countable } from './goal-counts.js';
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
    const patterns = kinds.map((kind) => ({ kind, pattern: namedAfterSpace(kind) }));
    return passagesIn(plan).flatMap((passage) =>
      patterns.flatMap(({ kind, pattern }) =>
        statements(passage.text, pattern).flatMap((stated) => deviation(stated, passage, kind, counted)),
      ),
    );
  },
};

/** Words that say no more than what a goal of a regionplan is. ”tre finansiella mål” are other goals. */
const adjectives = '(?:övergripande|fastställda|beslutade|antagna)';

/** A number of things as a text states it. */
interface Stated {
  readonly index: number;
  readonly text: string;
  readonly number: number;
}

/** A kind in any of its forms: målområden, målområdena. */
function namedAfterSpace({ name, plural }: GoalKind): RegExp {
  const forms = [...new Set([plural, name])].map(escaped);
  return new RegExp(`\\s(?:${forms.join('|')})(?:na|erna|en|a)?(?![a-zåäöé])`, 'gi');
}

const numberAtEnd = new RegExp(`(?<![a-zåäöé\\d,.–-])(${numberPattern})\\s+(?:${adjectives}\\s+)?$`, 'i');
/** Longer than a number and an adjective are. */
const reach = 60;

/** Where a number stands before a kind, since few kinds have one: två målområden, alla tre målområdena. */
function statements(text: string, kind: RegExp): readonly Stated[] {
  return [...text.matchAll(kind)].flatMap(({ 0: named, index }) => {
    const before = text.slice(Math.max(0, index - reach), index + 1);
    const [written, number] = numberAtEnd.exec(before) ?? [];
    if (written === undefined || number === undefined) return [];
    const start = index + 1 - written.length;
    return [{ index: start, text: text.slice(start, index + named.length), number: numberOf(number) }];
  });
}

function deviation(
  stated: Stated,
  passage: Passage,
  kind: GoalKind,
  counted: readonly Counted[],
): readonly Diagnostic[] {
  const { index, text, number } = stated;
  const counts = countsFor(kind, passage, counted);
  if (number < 2 || counts.all.has(number) || isOfOther(passage.text, stated)) return [];
  if (number < Math.max(...counts.all) && !isOfWhole(passage.text, stated)) return [];
  const place = passage.at(index, text.length);
  if (isQuoted(passage, place)) return [];
  const said = text.replace(/\s+/g, ' ');
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
function isOfOther(text: string, stated: Stated): boolean {
  const end = stated.index + stated.text.length;
  const after = text.slice(end, end + reach);
  const sentence = sentenceAt(text, stated.index).text;
  const number = new RegExp(`^\\s+(?:i|inom)\\s+(?:vart och ett av\\s+)?${numberPattern}\\s`, 'i');
  return (
    /agenda 2030|global|nationell|FN:s|EU:s|parisavtal/i.test(sentence) ||
    (/^\s+(?:i|ur|från|enligt|för)\s/i.test(after) && !number.test(after) && !ofThisPlan.test(after))
  );
}

/** ”i planen”, ”i avsnittet om mål”, ”för mandatperioden 2023–2026”. */
const ofThisPlan =
  /^\s+(?:i|ur|från|enligt|för)\s+(?:(?:den här |denna )?(?:region)?planen(?![a-zåäöé])|kapit|avsnitt|(?:mandat|plan)?perioden|(?:åren |år )?20\d\d)/i;

function isOfWhole(text: string, { index, text: said }: Stated): boolean {
  const sentence = sentenceAt(text, index).text;
  const isSome = /^\s+(?:som|där|inom|med|av)\s/i.test(text.slice(index + said.length));
  if (
    !isSome &&
    /^\s*I\s(?:[a-zåäöé]+\s)?(?:region|verksamhets|nämnd)?plan(?:en)?\s(?:[^.:]*\s)?(?:finns|har)\s/.test(
      sentence,
    )
  )
    return true;
  return /innehåller|består av|omfattar|sammanlagt|totalt|har satt|har beslutat|utgör|finns .* totalt/i.test(
    sentence,
  );
}
