import type { Bilingual } from '../../base/bilingual.js';
import { compare, type Decimal, negate, subtract, zero } from '../../base/decimal.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { budgetOf, speaksOf } from './budget.js';
import { type Demand, reasonIn, reasonOf } from './demand.js';
import { resultsOf, type YearResult } from './results.js';

/**
 * 12 § as worded by SFS 2018:600, of the balanskravsresultat in 11 kap. 10 § lagen (2018:597) om kommunal bokföring och
 * redovisning; 13 § lets the assembly refrain for exceptional reasons. Before 2018 8 kap. 5 a §, which made two years three
 * from the year 2005 (SFS 2004:775, prop. 2003/04:105).
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

/** What remains of the deficit of a year before the budget. */
interface Deficit {
  readonly amount: Decimal;
  readonly from: YearResult;
}

/**
 * The deficits of the years before the budget that later surpluses have not made up for. The plan must speak of their
 * recovery, and where it shows all the years there are for one, the results must suffice. A surplus goes to the oldest
 * deficit, since each has three years of its own. The statement's result is taken for the result that the law means,
 * which may differ by what is left out of account there.
 */
export const recoveryPlan: Check = {
  rule,
  find: (plan) => {
    const income = budgetOf(plan)?.income;
    const why = reasonIn(plan.period.first, demand);
    if (!income || !why) return [];
    const results = resultsOf(income);
    const before = results.filter(({ year }) => year < plan.period.first);
    const spoken = speaksOf(plan, /återställ|reglera\p{L}* underskott|synnerliga skäl/iu);
    const fault = faultOf(before.reduce(after, []), results.slice(before.length), {
      spoken,
      amount: (each) => formatAmount(each, income.unit),
    });
    return fault ? [diagnose(rule, { place: fault.from.cell.place, why, message: fault.message })] : [];
  },
};

/** What is left of the deficits after one more year, the oldest first. */
function after(open: readonly Deficit[], result: YearResult): readonly Deficit[] {
  if (compare(result.amount, zero) < 0) return [...open, { amount: negate(result.amount), from: result }];
  let surplus = result.amount;
  return open.flatMap((deficit) => {
    const left = subtract(deficit.amount, surplus);
    surplus = compare(left, zero) < 0 ? negate(left) : zero;
    return compare(left, zero) > 0 ? [{ ...deficit, amount: left }] : [];
  });
}

interface Fault {
  readonly from: YearResult;
  readonly message: Bilingual;
}

function faultOf(
  open: readonly Deficit[],
  results: readonly YearResult[],
  { spoken, amount }: { readonly spoken: boolean; readonly amount: (each: Decimal) => string },
): Fault | undefined {
  const [oldest] = open;
  if (!oldest) return undefined;
  if (!spoken) {
    const { from } = oldest;
    const [owed, last] = [amount(oldest.amount), from.year + 3];
    const message = {
      sv: `Underskottet på ${owed} från ${from.year} ska vara återställt senast ${last}, men planen säger inte hur.`,
      en: `The deficit of ${owed} from ${from.year} is to be recovered by ${last}, but the plan does not say how.`,
    };
    return { from, message };
  }
  let left = open;
  for (const result of results) {
    left = after(left, result);
    const late = left.find(({ from }) => from.year + 3 === result.year);
    if (late) return { from: late.from, message: tooLittle(late, open, amount) };
  }
  return undefined;
}

function tooLittle(
  { amount: left, from }: Deficit,
  open: readonly Deficit[],
  amount: (each: Decimal) => string,
): Bilingual {
  const owed = amount(open.find((each) => each.from === from)?.amount ?? left);
  const last = from.year + 3;
  return {
    sv: `Underskottet på ${owed} från ${from.year} ska vara återställt senast ${last}, men med resultaten till dess återstår ${amount(left)}.`,
    en: `The deficit of ${owed} from ${from.year} is to be recovered by ${last}, but with the results until then ${amount(left)} is left.`,
  };
}
