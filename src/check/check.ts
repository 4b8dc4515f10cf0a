import type { Diagnostic } from '../base/diagnostic.js';
import type { Rule } from '../base/rule.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { PlanFacts } from './facts/plan-facts.js';

/** A rule of the plan's content and how it is found. Reads the model, never changes it. */
export interface Check {
  readonly rule: Rule;
  readonly find: (plan: Plan, run: CheckRun) => readonly Diagnostic[];
}

/** The plans that a plan is held against. */
export interface OtherPlans {
  /** The one that a board's plan answers to, with its data but not always its texts. */
  readonly regionplan: Plan | undefined;
  /** What the same board's plan for the period before says. It may be read for the sake of the first that asks. */
  readonly previous: () => PlanFacts | undefined;
}

export interface CheckRun extends OtherPlans {
  /** The day it is, ISO. Without one nothing of a draft is too late. */
  readonly today: string | undefined;
}

/** A rule of all the plans of a region together, looked for only where all of them have been read. */
export interface RegionCheck {
  readonly rule: Rule;
  readonly find: (plans: readonly PlanFacts[], region: Region) => readonly Diagnostic[];
}
