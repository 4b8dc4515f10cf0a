import type { Bilingual } from '../../base/bilingual.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { type Budget, budgetOf } from './budget.js';

/** What the law asks of a budget: told once for a plan that is one, where it is wanting. */
export function asked(rule: Rule, wanting: (budget: Budget) => Bilingual | undefined): Check {
  return {
    rule,
    find: (plan) => {
      const budget = budgetOf(plan);
      const message = budget && wanting(budget);
      return message ? [diagnose(rule, { place: budget.place, message })] : [];
    },
  };
}
