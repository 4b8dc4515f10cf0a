import type { Check } from '../check.js';
import { balancedBudget } from './balanced-budget.js';
import { financing } from './financing.js';
import { goodManagement } from './good-management.js';
import { lateBudget } from './late-budget.js';
import { recoveryPlan } from './recovery-plan.js';
import { taxRate } from './tax-rate.js';
import { threeYearPlan } from './three-year-plan.js';
import { yearEndPosition } from './year-end-position.js';

/** What 11 kap. kommunallagen (2017:725) asks of a budget. */
export const lawChecks: readonly Check[] = [
  threeYearPlan,
  financing,
  taxRate,
  yearEndPosition,
  goodManagement,
  balancedBudget,
  recoveryPlan,
  lateBudget,
];
