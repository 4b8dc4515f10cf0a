import type { Place } from '../base/place.js';
import type { Severity } from '../base/rule.js';
import type { PlanState } from './plan-state.js';

/** How severe a region takes a rule, or every rule of a group. */
export interface RuleSetting {
  /** `totals/column-sum`, or `totals/*` for a group. */
  readonly pattern: string;
  /** One severity whatever the state of the plan, or one for each state that it names. */
  readonly severity: Severity | Readonly<Partial<Record<PlanState, Severity>>>;
  /** Where the rule is named. */
  readonly place: Place;
}
