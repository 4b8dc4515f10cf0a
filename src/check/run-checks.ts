import type { Diagnostic } from '../base/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { Check, OtherPlans, RegionCheck } from './check.js';
import type { PlanFacts } from './facts/plan-facts.js';
import { frameChecks } from './frames/checks.js';
import { contradictedReason } from './goals/contradicted-reason.js';
import { goalWithoutIndicator } from './goals/goal-without-indicator.js';
import { nobody } from './goals/nobody.js';
import { notTreated } from './goals/not-treated.js';
import { orphanIndicator } from './goals/orphan-indicator.js';
import { renamed } from './goals/renamed.js';
import { statedCount } from './goals/stated-count.js';
import { indicatorChecks } from './indicators/checks.js';
import { adoptedWithoutDecision } from './structure/adopted-without-decision.js';
import { leftToDo } from './structure/left-to-do.js';
import { undrawableChart } from './tables/undrawable-chart.js';
import { picture } from './text/picture.js';
import { quotedValue } from './text/quoted-value.js';
import { unusableLink } from './text/unusable-link.js';
import { columnSum } from './totals/column-sum.js';
import { formula } from './totals/formula.js';
import { hundredPercent } from './totals/hundred-percent.js';
import { otherTable } from './totals/other-table.js';
import { partsMakeWhole } from './totals/parts-make-whole.js';
import { partsWithinWhole } from './totals/parts-within-whole.js';
import { rollForward } from './totals/roll-forward.js';
import { statements } from './totals/statements.js';
import { textFigure } from './totals/text-figure.js';

/** Every check there is. A new one is a file of its own and a line here. */
export const checks: readonly Check[] = [
  columnSum,
  partsMakeWhole,
  partsWithinWhole,
  formula,
  otherTable,
  rollForward,
  statements,
  hundredPercent,
  textFigure,
  ...frameChecks,
  orphanIndicator,
  goalWithoutIndicator,
  contradictedReason,
  statedCount,
  notTreated,
  renamed,
  ...indicatorChecks,
  adoptedWithoutDecision,
  leftToDo,
  undrawableChart,
  unusableLink,
  picture,
  quotedValue,
];

/** The checks that need every plan of a region. */
export const regionChecks: readonly RegionCheck[] = [nobody];

export function runChecks(plan: Plan, others: OtherPlans): readonly Diagnostic[] {
  return checks.flatMap((check) => check.find(plan, others));
}

export function runRegionChecks(plans: readonly PlanFacts[], region: Region): readonly Diagnostic[] {
  return regionChecks.flatMap((check) => check.find(plans, region));
}
