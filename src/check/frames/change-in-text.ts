import {
  absolute,
  add,
  compare,
  type Decimal,
  decimals,
  halfUnit,
  isZero,
  multiply,
  negate,
  parseDecimal,
  round,
  subtract,
  zero,
} from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { convert } from '../../model/figure-of.js';
import { type FrameFigure, figuresIn, printed } from '../../model/frame-figures.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { Plan } from '../../model/plan.js';
import type { AmountUnit } from '../../model/region.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import { readUnit } from '../../value/unit.js';
import type { Check } from '../check.js';
import { figurePattern } from '../prose/search.js';
import { amountOf, type Change, changesOf, percentOf } from './frame-change.js';
import { moneyWords, nameOfFrame } from './frame-words.js';
import { decidedFrames, ownFrames } from './plan-frames.js';

const rule: Rule = {
  id: 'frames/change-in-text',
  severity: 'warning',
  title: {
    sv: 'Ramens förändring i texten är en annan än tabellens',
    en: 'The change of the frame in the text is not the table’s',
  },
  why: {
    sv: 'Den som läser båda vet inte hur mycket mer eller mindre pengar nämnden får.',
    en: 'Whoever reads both cannot tell how much more or less money the board is given.',
  },
  help: {
    sv: 'Rätta texten eller tabellen, eller skriv vad av ändringen som menas.',
    en: 'Correct the text or the table, or write which part of the change is meant.',
  },
};

/**
 * ”Ramen ökar med 6,5 mnkr” and ”Nämndens ram minskar med 2 procent från 2026 till 2027”, where the sentence begins with the
 * frame and says nothing of what the money is for. A change that any row of the plan's tables has is let through: a section
 * on an area may call that area's amount the frame.
 */
export const frameChangeInText: Check = {
  rule,
  find: (plan, { regionplan }) => {
    const passages = plan.board
      ? passagesIn(plan).filter(({ text }) => rough.every((each) => each.test(text)))
      : [];
    if (passages.length === 0) return [];
    const frames = [ownFrames(plan), decidedFrames(plan, regionplan)].filter((each) => each.length > 1);
    const pattern = patternFor(plan);
    return passages.flatMap((passage) => {
      const sentences = sentencesIn(passage.text);
      const last = sentences.findIndex(({ text }) => partial.test(text));
      // What comes after a sum that is moved or added speaks of that sum.
      return sentences.slice(0, last < 0 ? undefined : last).flatMap((sentence) =>
        disagreement(pattern.exec(sentence.text.replaceAll('\n', ' ')), {
          sentence,
          passage,
          frames,
          plan,
        }),
      );
    });
  },
};

/** Apart from each other: one pattern of all three would try every pair of words in a long text without a full stop. */
const rough = [/ram|bidrag|anslag|budget/i, /öka|minska|höjs|sänks|växer/i, /med\s\d/i];
const partial =
  /flytt|omfördel|överför|överta|tar över|tillskott|tillför|tillkomm|växling|satsning|justering|uppräkning|besparing|avse/i;

const year = (name: string) => `(?:år\\s)?(?<${name}>20\\d\\d)`;
const figure = `(?<figure>${figurePattern})`;
const word = `(?<word>${moneyWords}|procent|%)`;

function patternFor({ board }: Plan): RegExp {
  const verb = '(?<verb>ökar|ökas|växer|höjs|minskar|minskas|sänks)';
  const before = `(?:\\sfrån\\s${year('from')}\\still\\s${year('to')}|\\s(?:för\\s|under\\s)?${year('at')})?`;
  const after = `(?:\\sfrån\\s${year('fromAfter')}\\still\\s${year('toAfter')}|\\s(?:jämfört\\smed|mot|sedan)\\s${year('since')}|\\s(?:för\\s|under\\s)?${year('atAfter')})?`;
  const end = '(?=\\s*$|[.;:)]|,\\svarav\\s|\\soch\\s(?:är|blir|uppgår)\\s)';
  return new RegExp(
    `^\\s*(?:${nameOfFrame(board)})\\s${verb}${before}\\smed\\s(?<said>${figure}\\s?${word})${after}${end}`,
    'i',
  );
}

interface Where {
  readonly sentence: Sentence;
  readonly passage: Passage;
  /** The board's frames, as its own table and as the regionplan have them. */
  readonly frames: readonly (readonly FrameFigure[])[];
  readonly plan: Plan;
}

function disagreement(
  match: RegExpExecArray | null,
  { sentence, passage, frames, plan }: Where,
): readonly Diagnostic[] {
  const said = match && changeIn(match);
  if (!match || !said) return [];
  const years = yearsIn(match, plan.period.first);
  const rows = tablesOf(plan).flatMap((table) => table.rows.map((row) => figuresIn(row, table)));
  const own = frames.flatMap((each) => changesOf(each, years));
  const first = own.find(({ to }) => to.year === plan.period.first) ?? own[0];
  if (!first || own.some((each) => agrees(said, each))) return [];
  if (rows.flatMap((each) => changesOf(each, years)).some((each) => agrees(said, each))) return [];
  const index = match.index + match[0].lastIndexOf(said.text);
  const place = passage.at(sentence.start + index, said.text.length);
  return isQuoted(passage, place) ? [] : [finding(first, said, place)];
}

interface SaidChange {
  /** Below zero for what becomes less. */
  readonly amount: Decimal;
  readonly unit: AmountUnit | '%';
  readonly text: string;
}

function changeIn({ groups }: RegExpExecArray): SaidChange | undefined {
  const { verb = '', figure = '', word = '', said = '' } = groups ?? {};
  const amount = parseDecimal(figure);
  const unit = readUnit(word) as SaidChange['unit'] | undefined;
  const isLess = /^(?:minsk|sänk)/i.test(verb);
  return amount && unit ? { amount: isLess ? negate(amount) : amount, unit, text: said } : undefined;
}

/** Undefined where the sentence has no year: then a change from any year to a later one may be meant. */
function yearsIn({ groups = {} }: RegExpExecArray, planYear: number): readonly [number, number] | undefined {
  const { from, to, at, fromAfter, toAfter, since, atAfter } = groups;
  const [begins, ends] = [from ?? fromAfter, to ?? toAfter];
  if (begins && ends) return [Number(begins), Number(ends)];
  if (since) return [Number(since), Number(at ?? planYear)];
  const only = at ?? atAfter;
  return only ? [Number(only) - 1, Number(only)] : undefined;
}

function agrees({ amount, unit }: SaidChange, change: Change): boolean {
  const margin = add(change.from.figure.margin, change.to.figure.margin);
  if (unit !== '%') {
    const said = convert({ amount, margin: halfUnit(amount) }, unit, change.to.unit);
    return isWithin(subtract(said.amount, amountOf(change)), add(said.margin, margin));
  }
  const scale = decimals(amount) + 3;
  const [is, off] = [percentOf(change, amountOf(change), scale), percentOf(change, margin, scale)];
  // A percentage is often cut and not rounded.
  const lastPlace = multiply(halfUnit(amount), { digits: '2' });
  return !is || !off || isWithin(subtract(amount, is), add(lastPlace, off));
}

function isWithin(off: Decimal, margin: Decimal): boolean {
  return compare(absolute(off), margin) <= 0;
}

function finding(change: Change, said: SaidChange, place: Diagnostic['place']): Diagnostic {
  const { from, to } = change;
  const by = amountOf(change);
  const isMore = compare(by, zero) > 0;
  const percent = said.unit === '%' ? percentOf(change, absolute(by), decimals(said.amount) + 3) : undefined;
  const figure = percent
    ? formatAmount(round(percent, decimals(said.amount) + 1), '%')
    : formatAmount(absolute(by), to.unit);
  const [verb, verbEnglish] = isMore ? ['ökar', 'grows'] : ['minskar', 'falls'];
  const [is, isEnglish] = isZero(by)
    ? ['ändras inte', 'does not change']
    : [`${verb} med ${figure}`, `${verbEnglish} by ${figure}`];
  const [saidVerb, saidEnglish] = compare(said.amount, zero) > 0 ? ['ökar', 'grows'] : ['minskar', 'falls'];
  return diagnose(rule, {
    place,
    message: {
      sv: `Texten säger att ramen ${saidVerb} med ${said.text}, men ”${to.label}” ${is}: från ${printed(from)} ${from.year} till ${printed(to)} ${to.year}.`,
      en: `The text says that the frame ${saidEnglish} by ${said.text}, but “${to.label}” ${isEnglish}: from ${printed(from)} in ${from.year} to ${printed(to)} in ${to.year}.`,
    },
    related: [
      {
        place: from.place,
        message: { sv: `Ramen ${from.year}.`, en: `The frame of ${from.year}.` },
      },
      { place: to.place, message: { sv: `Ramen ${to.year}.`, en: `The frame of ${to.year}.` } },
    ],
  });
}
