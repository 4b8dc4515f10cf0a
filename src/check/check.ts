import type { Diagnostic } from '../base/diagnostic.js';
import type { Rule } from '../base/rule.js';
import type { Plan } from '../model/plan.js';

/** A rule of the plan's content and how it is found. Reads the model, never changes it. */
export interface Check {
  readonly rule: Rule;
  readonly find: (plan: Plan, run: CheckRun) => readonly Diagnostic[];
}

export interface CheckRun {
  /** The day it is, ISO. Without one nothing of a draft is too late. */
  readonly today: string | undefined;
}
