import type { Diagnostic } from '../base/diagnostic.js';
import type { Rule, Severity } from '../base/rule.js';
import type { PlanState } from '../model/plan-state.js';
import type { RuleSetting } from '../model/rule-setting.js';
import { isFixed } from './is-fixed.js';

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * The finding as severe as the region wants it. A check may itself take a place more mildly than its rule (a total
 * that rounding explains); such a finding is never made more severe.
 */
export function setSeverity(diagnostic: Diagnostic, { settings, state, rule }: SeverityContext): Diagnostic {
  const wanted = isFixed(diagnostic.ruleId) ? undefined : severityFor(diagnostic.ruleId, settings, state);
  if (wanted === undefined) return diagnostic;
  const milder = rule !== undefined && weight[diagnostic.severity] < weight[rule.severity];
  const severity = milder && weight[wanted] > weight[diagnostic.severity] ? diagnostic.severity : wanted;
  return { ...diagnostic, severity };
}

export interface SeverityContext {
  readonly settings: readonly RuleSetting[];
  /** Undefined for what no plan is about: then only settings for every state hold. */
  readonly state: PlanState | undefined;
  readonly rule: Rule | undefined;
}

/** A setting for the rule itself goes before one for its group, also in the states that it does not name. */
function severityFor(
  ruleId: string,
  settings: readonly RuleSetting[],
  state: PlanState | undefined,
): Severity | undefined {
  const group = `${ruleId.split('/')[0]}/*`;
  const setting =
    settings.find(({ pattern }) => pattern === ruleId) ?? settings.find(({ pattern }) => pattern === group);
  if (!setting) return undefined;
  if (typeof setting.severity === 'string') return setting.severity;
  return state && setting.severity[state];
}
