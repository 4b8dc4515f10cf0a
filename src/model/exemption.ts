import type { Exemption } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';

/** A decision in `plan.yaml` that findings of a rule do not count, and what it is narrowed to. */
export interface PlanExemption extends Exemption {
  readonly ruleId: string;
  /** Only findings in this file, relative to the plan's folder. */
  readonly file: string | undefined;
  /** Only findings whose Swedish message has these words. */
  readonly about: string | undefined;
  /** Where the rule is named. */
  readonly rulePlace: Place;
}
