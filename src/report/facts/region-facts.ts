import type { AmountUnit } from '../../model/region.js';
import type { BoardName, FindingFact, PlanFacts } from './plan-facts.js';

/** All that the reports of one region are made of. */
export interface RegionFacts {
  readonly name: string;
  readonly unit: AmountUnit;
  /** In the order of region.yaml. */
  readonly boards: readonly BoardName[];
  /** The plans that were asked for, regionplans first. */
  readonly plans: readonly PlanFacts[];
  /** The region's regionplans, also those that were not asked for: boards' plans answer to them. */
  readonly regionplans: readonly PlanFacts[];
  /** What was found in the region as a whole. */
  readonly findings: readonly FindingFact[];
  /** Plans of which too little could be read: what they hold is missing in every report. */
  readonly unread: readonly UnreadPlan[];
  /** The day it is, ISO. */
  readonly today: string;
}

export interface UnreadPlan {
  readonly folder: string;
  readonly findings: readonly FindingFact[];
}
