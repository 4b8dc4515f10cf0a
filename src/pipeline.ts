import type { Diagnostic } from './base/diagnostic.js';
import type { Severity } from './base/rule.js';
import type { Plan } from './model/plan.js';
import type { JudgedRun } from './pipeline/judge.js';
import { loadPlans } from './pipeline/load-plans.js';
import { countFolders } from './pipeline/load-region.js';
import type { Format, Output } from './pipeline/outputs.js';
import type { ReadyPlan } from './pipeline/plan-by-plan.js';
import type { Printer } from './pipeline/print.js';
import { reaches } from './pipeline/reaches.js';
import type { renderPlan as RenderPlan } from './pipeline/render-plan.js';
import type { Selection } from './pipeline/selections.js';
import { toldOnce } from './pipeline/shared-text-findings.js';
import { earlierFindings } from './policy/earlier-findings.js';
import type { SourceReader } from './source/source-reader.js';

export { allRules } from './pipeline/rules.js';
export { findRegions, type Selection, sourceLines } from './pipeline/selections.js';
export { type RuleExample, ruleExample } from './source/rule-examples.js';
export type { Format, Output };
export { reaches };

export interface CheckedPlan {
  /** The plan's folder; '' for what holds for the region as a whole, or shows only when all its plans are read. */
  readonly folder: string;
  /** ”Verksamhetsplan 2022, Regionstyrelsen”; the folder where the plan could not be read. */
  readonly title: string;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface BuiltPlan extends CheckedPlan {
  readonly outputs: readonly Output[];
}

export interface BuildOptions extends CheckOptions {
  readonly formats: readonly Format[];
  /** Render nothing for a plan that has findings at the threshold. */
  readonly strict: boolean;
  readonly failOn: Severity | 'never';
  /** Who prints; otherwise it is done at once, in this thread. */
  readonly printer?: Printer | undefined;
  /** How many plans may be begun while the one before them is printed: none, unless others print. */
  readonly ahead?: number | undefined;
}

export interface CheckOptions {
  /** The day it is, ISO `2026-05-17`, for exemptions to expire by. Without it none does. */
  readonly today?: string | undefined;
  /** The same region at an earlier time: findings that were there already are left out. */
  readonly since?: SourceReader | undefined;
  /** What has been done since then to a plan that had been decided. */
  readonly changes?: ((plan: Plan) => readonly Diagnostic[]) | undefined;
}

/** The stages up to the checks, plan by plan: nothing of one plan is kept when the next one is read. */
export function* checkRegion(
  selection: Selection,
  { today, since, changes }: CheckOptions = {},
): Generator<CheckedPlan> {
  const run = { today, rendered: false, compared: changes !== undefined };
  const before = { today, rendered: false };
  const earlier = since && earlierFindings(judged({ ...selection, reader: since }, before));
  const once = toldOnce();
  for (const { judge, plan, folder, title } of loadPlans(selection, run)) {
    const found = once(judge(plan && changes ? changes(plan) : [], run));
    yield { folder, title, diagnostics: earlier ? earlier.leaveOut(found) : found };
  }
}

function* judged(selection: Selection, run: JudgedRun): Generator<Diagnostic> {
  for (const { judge } of loadPlans(selection, run)) yield* judge([], run);
}

/**
 * All the stages. A plan that could be read at all is rendered, so that its author can see the page. Where others print, it
 * is checked meanwhile, and the plans after it are begun, as many as they take at a time.
 */
export async function* buildRegion(selection: Selection, options: BuildOptions): AsyncGenerator<BuiltPlan> {
  const { renderPlan } = await import('./pipeline/render-plan.js');
  const once = toldOnce();
  const begun: Promise<BuiltPlan>[] = [];
  const next = async (): Promise<BuiltPlan | undefined> => {
    const built = await begun.shift();
    return built && { ...built, diagnostics: once(built.diagnostics) };
  };
  for (const ready of loadPlans(selection, { today: options.today, rendered: true })) {
    const built = build(ready, options, renderPlan);
    // It is heard of when its turn comes, and until then no news to Node.
    built.catch(() => {});
    begun.push(built);
    while (begun.length > (options.ahead ?? 0)) {
      const plan = await next();
      if (plan) yield plan;
    }
  }
  for (let plan = await next(); plan; plan = await next()) yield plan;
}

/** Up to its first wait it has checked, so that the next plan, which may be held against this one, can be read. */
async function build(
  { plan, template, judge, folder, title }: ReadyPlan,
  { today, strict, failOn, formats, printer, ahead = 0 }: BuildOptions,
  renderPlan: typeof RenderPlan,
): Promise<BuiltPlan> {
  const withheld = (diagnostics: readonly Diagnostic[]) => strict && reaches(diagnostics, failOn);
  const printed = () => plan && template && renderPlan(plan, template, formats, printer);
  const early = strict || ahead === 0 ? undefined : printed();
  const checked = judge([], { today, rendered: false });
  const built = withheld(checked) ? undefined : await (early ?? printed());
  if (!built) return { folder, title, diagnostics: checked, outputs: [] };
  const diagnostics = judge(built.diagnostics, { today, rendered: true });
  // The page may show what the checks could not see.
  return { folder, title, diagnostics, outputs: withheld(diagnostics) ? [] : built.value };
}

/** How many plans there are, counted no further than to `most`. */
export function countPlans(selection: Selection, most = Number.POSITIVE_INFINITY): number {
  return countFolders(selection, most);
}
