import type { Diagnostic } from '../base/diagnostic.js';
import type { PlanExemption } from '../model/exemption.js';
import type { PlanState } from '../model/plan-state.js';
import type { RuleSetting } from '../model/rule-setting.js';
import { applyExemptions, type ExemptionContext } from './apply-exemptions.js';
import { setSeverity } from './set-severity.js';

/** What a region and a plan have decided about the findings in it. */
export interface Policy {
  readonly settings: readonly RuleSetting[];
  readonly exemptions: readonly PlanExemption[];
  readonly state: PlanState | undefined;
}

/** The findings as severe as they are to count. What the stages found is not changed, and nothing is left out. */
export function applyPolicy(
  diagnostics: readonly Diagnostic[],
  { settings, exemptions, state }: Policy,
  context: ExemptionContext,
): readonly Diagnostic[] {
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  const judged = diagnostics.map((diagnostic) =>
    setSeverity(diagnostic, { settings, state, rule: rules.get(diagnostic.ruleId) }),
  );
  return applyExemptions(judged, exemptions, context);
}
