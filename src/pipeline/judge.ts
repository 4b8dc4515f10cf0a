import type { Diagnostic } from '../base/diagnostic.js';
import { sortDiagnostics } from '../base/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { ExemptionContext } from '../policy/apply-exemptions.js';
import { applyPolicy } from '../policy/apply-policy.js';
import { checkSettings } from '../policy/check-settings.js';
import { changeRules } from './change-rules.js';
import { allRules, regionRules, renderingRules } from './rules.js';

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
  /** Whether the plan has been held against an earlier version, so that what only changes show has been looked for. */
  readonly compared?: boolean;
}

/** What a finding is judged by: the region's settings, and the state and the exemptions of the plan it is in. */
export interface JudgedBy {
  readonly region: Region;
  readonly plan: Pick<Plan, 'state' | 'exemptions'> | undefined;
  readonly folder: string;
}

/** The findings in a plan by its region's settings and its own exemptions; of a plan that cannot be read, all count. */
export function judgePlan(
  diagnostics: readonly Diagnostic[],
  by: JudgedBy,
  { today, rendered, compared }: JudgedRun,
): readonly Diagnostic[] {
  const unsought = [
    ...regionRules,
    ...(rendered ? [] : renderingRules),
    ...(compared ? [] : changeRules),
  ].map(({ id }): string => id);
  return judge(diagnostics, by, { today, sought: (ruleId) => !unsought.includes(ruleId) });
}

/** Findings in a plan that show only when all the plans of the region have been read. */
export function judgeAcross(
  diagnostics: readonly Diagnostic[],
  { region, plan, folder }: JudgedBy,
  { today }: Pick<JudgedRun, 'today'>,
): readonly Diagnostic[] {
  const ids = regionRules.map(({ id }): string => id);
  const exemptions = plan?.exemptions.filter(({ ruleId }) => ids.includes(ruleId)) ?? [];
  const by = { region, folder, plan: plan && { ...plan, exemptions } };
  return judge(diagnostics, by, { today, sought: () => true });
}

function judge(
  diagnostics: readonly Diagnostic[],
  { region, plan, folder }: JudgedBy,
  { today, sought }: Pick<ExemptionContext, 'today' | 'sought'>,
): readonly Diagnostic[] {
  const policy = {
    settings: region.ruleSettings,
    exemptions: plan?.exemptions ?? [],
    state: plan?.state,
  };
  return sortDiagnostics(applyPolicy(diagnostics, policy, { folder, today, rules: allRules, sought }));
}
