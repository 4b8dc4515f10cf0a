import type { Bilingual } from '../../base/bilingual.js';
import { absolute, add, compare, type Decimal, isZero, subtract, sum, zero } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { listSums } from './list-sums.js';
import { haveOneUnit, marginOf } from './prose-figures.js';
import type { StatedSum } from './stated-sum.js';
import { sumsInSentences } from './sums-in-sentences.js';

const rule: Rule = {
  id: 'totals/text-sum',
  severity: 'warning',
  title: { sv: 'Summan i texten stämmer inte', en: 'The sum in the text does not hold' },
  why: {
    sv: 'Den som räknar efter vet inte vilken av siffrorna som gäller.',
    en: 'Whoever adds up cannot tell which of the figures holds.',
  },
  help: {
    sv: 'Rätta totalen eller den del som är fel, eller skriv att delarna bara är några av dem.',
    en: 'Correct the total or the part that is wrong, or write that the parts are only some.',
  },
};

/**
 * ”A får 2 mnkr, B 3 mnkr och C 4 mnkr, sammanlagt 9 mnkr”, ”9 mnkr, som fördelas på …”, and lists after such words. Only
 * where every figure of the sentence counts the same thing, and no word makes one of them a change or an estimate.
 */
export const textSum: Check = {
  rule,
  find: (plan) => [...sumsInSentences(plan), ...listSums(plan)].flatMap(wrong),
};

function wrong(stated: StatedSum): readonly Diagnostic[] {
  const { total, parts, place, only } = stated;
  if (!haveOneUnit([total, ...parts])) return [];
  const made = sum(parts.map(({ amount }) => amount));
  const off = subtract(made, total.amount);
  const margin = [total, ...parts].map(marginOf).reduce(add, zero);
  const isRounding = compare(absolute(off), margin) <= 0;
  if (isZero(off) || (only && (isRounding || compare(off, zero) < 0))) return [];
  const told = isRounding ? ({ severity: 'info', help: roundingHelp } as const) : {};
  return [diagnose(rule, { place, message: message(stated, made, isRounding), ...told })];
}

function message({ total, parts, only }: StatedSum, made: Decimal, isRounding: boolean): Bilingual {
  const by = absolute(subtract(made, total.amount));
  const [should, is, off] = [made, total.amount, by].map((each) =>
    formatAmount(each, total.unit || undefined),
  );
  const [all, allEnglish] = [
    `De ${parts.length} delarna blir tillsammans ${should}`,
    `The ${parts.length} parts make ${should} together`,
  ];
  if (only)
    return {
      sv: `${all}, mer än ${is} (${off} för mycket).`,
      en: `${allEnglish}, more than ${is} (${off} too much).`,
    };
  return isRounding
    ? {
        sv: `${all} och här står ${is}: ${off} skiljer, vilket avrundning kan förklara.`,
        en: `${allEnglish} and this says ${is}: a difference of ${off}, which rounding may explain.`,
      }
    : {
        sv: `${all}, men här står ${is} (${off} skiljer).`,
        en: `${allEnglish}, but this says ${is} (a difference of ${off}).`,
      };
}

const roundingHelp: Bilingual = {
  sv: 'Räkna efter. Är delarna avrundade behöver inget göras.',
  en: 'Add them up. Where the parts are rounded nothing needs to be done.',
};
