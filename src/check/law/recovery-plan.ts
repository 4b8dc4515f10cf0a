import type { Bilingual } from '../../base/bilingual.js';
import { absolute, add, compare, type Decimal, zero } from '../../base/decimal.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { budgetOf, speaksOf } from './budget.js';
import { type Demand, reasonIn, reasonOf } from './demand.js';
import { resultsOf, type YearResult } from './results.js';

/**
 * 12 § as worded by SFS 2018:600, of the balanskravsresultat in 11 kap. 10 § lagen (2018:597) om kommunal bokföring och
 * redovisning; 13 § lets the assembly refrain for exceptional reasons. Before 2018 8 kap. 5 a §.
 */
const demand: Demand = {
  paragraph: '11 kap. 12 §',
  formerly: '8 kap. 5 a §',
  sv: 'ska ett underskott regleras under de tre år som följer närmast, enligt en åtgärdsplan som fullmäktige antar.',
  en: 'a deficit is recovered within the three years that follow, by a plan of measures that the assembly adopts.',
};

const rule: Rule = {
  id: 'law/recovery-plan',
  severity: 'warning',
  title: { sv: 'Underskott utan återställning', en: 'Deficit that is not recovered' },
  why: reasonOf(demand),
  help: {
    sv: 'Beskriv hur och när underskottet ska vara återställt, och budgetera överskott som räcker till det.',
    en: 'Describe how and when the deficit is to be recovered, and budget surpluses that suffice.',
  },
};

/** What remains of the deficits before the budget year, and the year of the oldest of them. */
interface Deficit {
  readonly amount: Decimal;
  readonly year: number;
  readonly from: YearResult;
}

/**
 * A deficit among the years before the budget that later surpluses have not made up for. The plan must speak of its
 * recovery, and where it shows all the years there are for it, their results must suffice. The statement's result is
 * taken for the result that the law means, which may differ by what is left out of account there.
 */
export const recoveryPlan: Check = {
  rule,
  find: (plan) => {
    const income = budgetOf(plan)?.income;
    const why = reasonIn(plan.period.first, demand);
    if (!income || !why) return [];
    const results = resultsOf(income);
    const deficit = deficitOf(results.filter(({ year }) => year < plan.period.first));
    if (!deficit) return [];
    const after = results.filter(({ year }) => year >= plan.period.first && year <= deficit.year + 3);
    const message = faultOf(deficit, after, {
      spoken: speaksOf(plan, /återställ|reglera\p{L}* underskott|synnerliga skäl/iu),
      amount: (each) => formatAmount(each, income.unit),
    });
    return message ? [diagnose(rule, { place: deficit.from.cell.place, why, message })] : [];
  },
};

function deficitOf(before: readonly YearResult[]): Deficit | undefined {
  return before.reduce<Deficit | undefined>((open, result) => {
    const amount = add(open?.amount ?? zero, result.amount);
    if (compare(amount, zero) >= 0) return undefined;
    return { amount, year: open?.year ?? result.year, from: open?.from ?? result };
  }, undefined);
}

function faultOf(
  deficit: Deficit,
  after: readonly YearResult[],
  { spoken, amount }: { readonly spoken: boolean; readonly amount: (each: Decimal) => string },
): Bilingual | undefined {
  const last = deficit.year + 3;
  const owed = amount(absolute(deficit.amount));
  if (!spoken) {
    return {
      sv: `Underskottet på ${owed} från ${deficit.year} ska vara återställt senast ${last}, men planen säger inte hur.`,
      en: `The deficit of ${owed} from ${deficit.year} is to be recovered by ${last}, but the plan does not say how.`,
    };
  }
  const made = after.reduce((sum, result) => add(sum, result.amount), zero);
  if (after.at(-1)?.year !== last || compare(add(made, deficit.amount), zero) >= 0) return undefined;
  return {
    sv: `Underskottet på ${owed} från ${deficit.year} ska vara återställt senast ${last}, men resultaten till dess är ${amount(made)}.`,
    en: `The deficit of ${owed} from ${deficit.year} is to be recovered by ${last}, but the results until then are ${amount(made)}.`,
  };
}
