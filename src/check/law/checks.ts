import type { Check } from '../check.js';
import { appropriations } from './appropriations.js';
import { balancedBudget } from './balanced-budget.js';
import { electionYear } from './election-year.js';
import { financing } from './financing.js';
import { goodManagement } from './good-management.js';
import { groupCompanies } from './group-companies.js';
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
  appropriations,
  yearEndPosition,
  goodManagement,
  groupCompanies,
  balancedBudget,
  recoveryPlan,
  lateBudget,
  electionYear,
];
