import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import type { YearValue } from '../../model/undertaking.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { figuresOf } from './figure-in.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';

const rule: Rule = {
  id: 'indicators/mixed-notation',
  severity: 'warning',
  title: { sv: 'Samma serie skriven på olika sätt', en: 'One series written in different ways' },
  why: {
    sv: 'Värden som inte är skrivna lika går inte att jämföra, varken för läsaren eller i uppföljningen.',
    en: 'Values that are not written alike cannot be compared, neither by the reader nor in the follow-up.',
  },
  help: {
    sv: 'Skriv alla år i samma enhet, och ange enheten under ”enhet” om den är densamma.',
    en: 'Write all years in the same unit, and give it under “enhet” if it is the same.',
  },
};

/** A level in one unit one year and in another, or in none, the next; an answer one year and a figure the next. */
export const mixedNotation: Check = {
  rule,
  find: (plan) => indicatorsIn(plan).flatMap((placed) => mixture(placed, plan)),
};

function mixture({ indicator }: PlacedIndicator, { region }: Plan): readonly Diagnostic[] {
  const series = [...indicator.outcomes, ...indicator.targets];
  const levels = figuresOf(series, indicator, region).filter(({ isChange }) => !isChange);
  const [first] = levels;
  const other = levels.find(({ unit }) => first && unit !== first.unit)?.of ?? answerAmong(series);
  const one = first?.of;
  if (!one || !other) return [];
  const [a, b] = [one, other].map(({ value, year }) => ({ text: typesetInText(value), year }));
  const at = (year: number | undefined) => (year === undefined ? '' : ` (${year})`);
  return [
    diagnose(rule, {
      place: other.place,
      message: {
        sv: `I ”${indicator.name.plain}” står både ${a?.text}${at(a?.year)} och ${b?.text}${at(b?.year)}.`,
        en: `“${indicator.name.plain}” has both ${a?.text}${at(a?.year)} and ${b?.text}${at(b?.year)}.`,
      },
    }),
  ];
}

function answerAmong(series: readonly YearValue[]): YearValue | undefined {
  return series.find(({ value }) => value.kind === 'choice');
}
