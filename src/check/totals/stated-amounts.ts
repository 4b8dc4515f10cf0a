import { type Decimal, parseDecimal } from '../../base/decimal.js';
import type { AmountUnit } from '../../model/region.js';
import { readUnit } from '../../value/unit.js';

/** An amount that a sentence gives for a year. */
export interface StatedAmount {
  readonly amount: Decimal;
  readonly unit: AmountUnit | '%';
  readonly year: number;
  /** As written, with single spaces. */
  readonly text: string;
  /** Where it begins in the sentence. */
  readonly index: number;
}

const amountPattern =
  /([-−]?\d{1,3}(?:[ \u00a0]\d{3})*(?:,\d+)?)\s*(miljoner\s+kronor|miljarder\s+kronor|mnkr|mkr|mdkr|tkr|kronor|kr|procent|%)(?![a-zåäöé]|-)/gi;
const yearPattern = /(?<![\d–-])(?:19|20)\d\d(?!\d|,\d|[–-]\d)/g;

/** Words that make an amount a change, a part, a limit or an estimate. */
const otherwise =
  /ök|minsk|höj|sänk|större|mindre|lägre|högre|fler|färre|mer |tillskott|tillför|ytterligare|utöver|flytta|omdispon|omfördel|överför|varav|spar|cirka|ca |omkring|ungefär|drygt|knappt|nästan|uppemot|närmare|över |under (?!(?:år )?20\d\d(?!\d))|minst|högst|max|till och med|från och med|jämfört|skillnad|ingår|består|dessutom|därtill|andel|per /i;

/** The amounts of a sentence, each with its year; none where they cannot be paired or are something else. */
export function statedAmounts(sentence: string): readonly StatedAmount[] {
  const amounts = [...sentence.matchAll(amountPattern)];
  if (amounts.length === 0 || otherwise.test(sentence)) return [];
  const years = [...sentence.matchAll(yearPattern)].filter(
    ({ index }) =>
      !amounts.some((amount) => index >= amount.index && index < amount.index + amount[0].length),
  );
  if (years.length !== amounts.length || /\d{4}\s?[–-]\s?\d{4}/.test(sentence)) return [];
  return amounts.flatMap((match, position) => {
    const year = years[position];
    return year && alternate(amounts, years) ? read(match, Number(year[0])) : [];
  });
}

function read(match: RegExpExecArray, year: number): readonly StatedAmount[] {
  const [text = '', figure = '', word = ''] = match.map((part) => part.replace(/\s+/g, ' '));
  const amount = parseDecimal(figure);
  const unit = readUnit(word) as StatedAmount['unit'] | undefined;
  return amount && unit ? [{ amount, unit, year, text, index: match.index }] : [];
}

/** Year, amount, year, amount, or the other way round. */
function alternate(amounts: readonly RegExpExecArray[], years: readonly RegExpExecArray[]): boolean {
  const order = [
    ...amounts.map(({ index }) => ({ index, is: 'a' })),
    ...years.map(({ index }) => ({ index, is: 'y' })),
  ]
    .sort((a, b) => a.index - b.index)
    .map(({ is }) => is)
    .join('');
  return /^(?:ay)+$|^(?:ya)+$/.test(order);
}
