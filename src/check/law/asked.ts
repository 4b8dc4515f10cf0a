import type { Bilingual } from '../../base/bilingual.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { type Budget, budgetOf } from './budget.js';
import { type Demand, reasonIn } from './demand.js';

/** What the law asks of a budget: told once for a plan that is one, where it is wanting. */
export function asked(rule: Rule, demand: Demand, wanting: (budget: Budget) => Bilingual | undefined): Check {
  return {
    rule,
    find: (plan) => {
      const budget = budgetOf(plan);
      const why = reasonIn(plan.period.first, demand);
      const message = budget && why && wanting(budget);
      return message ? [diagnose(rule, { place: budget.place, why, message })] : [];
    },
  };
}
