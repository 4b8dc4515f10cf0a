import type { Diagnostic } from '../base/diagnostic.js';
import { sortDiagnostics } from '../base/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import { applyPolicy } from '../policy/apply-policy.js';
import { checkSettings } from '../policy/check-settings.js';
import { allRules, renderingRules } from './rules.js';

/** What the region as a whole was found to have, by its own settings, which are looked at too. */
export function judgeRegion(
  diagnostics: readonly Diagnostic[],
  region: Region | undefined,
): readonly Diagnostic[] {
  const settings = region?.ruleSettings ?? [];
  const found = [...diagnostics, ...checkSettings(settings, allRules)];
  const policy = { settings, exemptions: [], state: undefined };
  return sortDiagnostics(
    applyPolicy(found, policy, { folder: '', today: undefined, rules: allRules, sought: () => true }),
  );
}

export interface JudgedRun {
  readonly today: string | undefined;
  /** Whether the plan has been rendered, so that what only pages show has been looked for. */
  readonly rendered: boolean;
}

/** The findings in a plan by its region's settings and its own exemptions; of a plan that cannot be read, all count. */
export function judgePlan(
  diagnostics: readonly Diagnostic[],
  {
    region,
    plan,
    folder,
  }: { readonly region: Region; readonly plan: Plan | undefined; readonly folder: string },
  { today, rendered }: JudgedRun,
): readonly Diagnostic[] {
  const policy = {
    settings: region.ruleSettings,
    exemptions: plan?.exemptions ?? [],
    state: plan?.state,
  };
  const unsought = rendered ? [] : renderingRules.map(({ id }): string => id);
  const sought = (ruleId: string) => !unsought.includes(ruleId);
  return sortDiagnostics(applyPolicy(diagnostics, policy, { folder, today, rules: allRules, sought }));
}
