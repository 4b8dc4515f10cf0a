import { compare, zero } from '../../base/decimal.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { budgetOf, speaksOf } from './budget.js';
import { resultsOf } from './results.js';

const rule: Rule = {
  id: 'law/balanced-budget',
  severity: 'error',
  title: { sv: 'Budget som inte är i balans', en: 'Budget that does not balance' },
  why: {
    sv: 'Enligt 11 kap. 5 § kommunallagen (2017:725) ska budgeten upprättas så att intäkterna överstiger kostnaderna.',
    en: 'By 11 kap. 5 § kommunallagen (2017:725) the budget is made so that income exceeds costs.',
  },
  help: {
    sv: 'Rätta budgeten, eller skriv vilka synnerliga skäl som finns eller att en resultatreserv tas i anspråk.',
    en: 'Correct the budget, or state the exceptional reasons (“synnerliga skäl”) or that a reserve (“resultatreserv”) is used.',
  },
};

const exceptions = /synnerliga skäl|resultat(?:utjämnings)?reserv/i;

/** Of the budget year: the plan for the years after is not held to it. */
export const balancedBudget: Check = {
  rule,
  find: (plan) => {
    const income = budgetOf(plan)?.income;
    const result = income && resultsOf(income).find(({ year }) => year === plan.period.first);
    if (!result || compare(result.amount, zero) > 0 || speaksOf(plan, exceptions)) return [];
    const amount = formatAmount(result.amount, income.unit);
    return [
      diagnose(rule, {
        place: result.cell.place,
        message: {
          sv: `Resultatet för budgetåret ${result.year} är ${amount}; intäkterna överstiger inte kostnaderna.`,
          en: `The result of the budget year ${result.year} is ${amount}; income does not exceed costs.`,
        },
      }),
    ];
  },
};
