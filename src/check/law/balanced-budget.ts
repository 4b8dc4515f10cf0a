import type { Bilingual } from '../../base/bilingual.js';
import { compare, zero } from '../../base/decimal.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { budgetOf, speaksOf } from './budget.js';
import { type Demand, reasonIn, reasonOf } from './demand.js';
import { resultsOf } from './results.js';

/**
 * 5 §, second and third paragraphs. Since SFS 2023:642, from the year 2024, the reserve is a resultatreserv; before that, by
 * SFS 2019:835, a resultatutjämningsreserv, which those who had one may still use. Before 2018 8 kap. 4 §.
 */
const demand: Demand = {
  paragraph: '11 kap. 5 §',
  formerly: '8 kap. 4 §',
  sv: 'ska budgeten upprättas så att intäkterna överstiger kostnaderna, om inte en reserv tas i anspråk eller det finns synnerliga skäl.',
  en: 'the budget is made so that income exceeds costs, unless a reserve is used or there are exceptional reasons.',
};

const rule: Rule = {
  id: 'law/balanced-budget',
  severity: 'error',
  title: { sv: 'Budget som inte är i balans', en: 'Budget that does not balance' },
  why: reasonOf(demand),
  help: helpWith('resultatreserv'),
};

function helpIn(budgetYear: number): Bilingual {
  return helpWith(budgetYear >= 2024 ? 'resultatreserv' : 'resultatutjämningsreserv');
}

function helpWith(reserve: string): Bilingual {
  return {
    sv: `Rätta budgeten, eller skriv vilka synnerliga skäl som finns eller att en ${reserve} tas i anspråk.`,
    en: `Correct the budget, or state the exceptional reasons (“synnerliga skäl”) or that a reserve (“${reserve}”) is used.`,
  };
}

const exceptions = /synnerliga skäl|resultat(?:utjämnings)?reserv/i;

/** Of the budget year: the plan for the years after is not held to it. */
export const balancedBudget: Check = {
  rule,
  find: (plan) => {
    const income = budgetOf(plan)?.income;
    const why = reasonIn(plan.period.first, demand);
    const result = why && income && resultsOf(income).find(({ year }) => year === plan.period.first);
    if (!result || compare(result.amount, zero) > 0 || speaksOf(plan, exceptions)) return [];
    const amount = formatAmount(result.amount, income.unit);
    return [
      diagnose(rule, {
        place: result.cell.place,
        why,
        help: helpIn(plan.period.first),
        message: {
          sv: `Resultatet för budgetåret ${result.year} är ${amount}; intäkterna överstiger inte kostnaderna.`,
          en: `The result of the budget year ${result.year} is ${amount}; income does not exceed costs.`,
        },
      }),
    ];
  },
};
