import type { Diagnostic } from './base/diagnostic.js';
import { capitalize } from './base/letters.js';
import type { Severity } from './base/rule.js';
import { runChecks } from './check/run-checks.js';
import type { Plan } from './model/plan.js';
import type { Region } from './model/region.js';
import { acrossPlans } from './pipeline/across-plans.js';
import { type JudgedRun, judgePlan, judgeRegion } from './pipeline/judge.js';
import { planLoader } from './pipeline/load-plan.js';
import { type LoadedRegion, loadRegion } from './pipeline/load-region.js';
import { templateLoader } from './pipeline/load-templates.js';
import type { Format, Output } from './pipeline/outputs.js';
import { planMemory } from './pipeline/plan-memory.js';
import { sectionsCheck } from './pipeline/sections-check.js';
import { earlierFindings } from './policy/earlier-findings.js';
import type { Selection } from './source/find-regions.js';
import { readSource } from './source/read-source.js';
import type { SourceReader } from './source/source-reader.js';
import type { LoadedTemplate } from './template/load-template.js';

export { allRules } from './pipeline/rules.js';
export { findRegions, type Selection } from './source/find-regions.js';
export { gitReader } from './source/git-reader.js';
export { type RuleExample, ruleExample } from './source/rule-examples.js';
export type { Format, Output };

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
}

export interface CheckOptions {
  /** The day it is, ISO `2026-05-17`, for exemptions to expire by. Without it none does. */
  readonly today?: string | undefined;
  /** The same region at an earlier time: findings that were there already are left out. */
  readonly since?: SourceReader | undefined;
}

/** The stages up to the checks, plan by plan: nothing of one plan is kept when the next one is read. */
export function* checkRegion(
  selection: Selection,
  { today, since }: CheckOptions = {},
): Generator<CheckedPlan> {
  const run = { today, rendered: false };
  const earlier = since && earlierFindings(judged({ ...selection, reader: since }, run));
  for (const { judge, folder, title } of loadPlans(selection, run)) {
    const found = judge([], run);
    yield { folder, title, diagnostics: earlier ? earlier.leaveOut(found) : found };
  }
}

function* judged(selection: Selection, run: JudgedRun): Generator<Diagnostic> {
  for (const { judge } of loadPlans(selection, run)) yield* judge([], run);
}

/** All the stages. A plan that could be read at all is rendered, so that its author can see the page. */
export async function* buildRegion(selection: Selection, options: BuildOptions): AsyncGenerator<BuiltPlan> {
  const { today } = options;
  const withheld = (diagnostics: readonly Diagnostic[]) =>
    options.strict && reaches(diagnostics, options.failOn);
  for (const { plan, template, judge, folder, title } of loadPlans(selection, { today, rendered: true })) {
    const checked = judge([], { today, rendered: false });
    if (!plan || !template || withheld(checked)) {
      yield { folder, title, diagnostics: checked, outputs: [] };
      continue;
    }
    const { renderPlan } = await import('./pipeline/render-plan.js');
    const built = await renderPlan(plan, template, options.formats);
    const diagnostics = judge(built.diagnostics, { today, rendered: true });
    // The page may show what the checks could not see.
    yield { folder, title, diagnostics, outputs: withheld(diagnostics) ? [] : built.value };
  }
}

export function countPlans(selection: Selection): number {
  return loadRegion(selection).folders.length;
}

/** The lines of a source file, for showing a finding in its place; none for a file that cannot be read as text. */
export function sourceLines({ reader }: Selection, path: string): readonly string[] {
  return readSource(reader, path).value?.text.split('\n') ?? [];
}

/** Whether any finding that counts is at or above a threshold. */
export function reaches(diagnostics: readonly Diagnostic[], threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  return diagnostics.some(({ severity, exemption }) => !exemption && weight[severity] >= weight[threshold]);
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** A plan that has been checked, and whose findings wait for what its rendering adds to be judged with them. */
export interface LoadedPlan {
  readonly plan: Plan | undefined;
  /** Undefined where it cannot be used, which is told once: with the whole region, or the first plan that names it. */
  readonly template: LoadedTemplate | undefined;
  readonly folder: string;
  readonly title: string;
  /** Undefined where region.yaml cannot be used. */
  readonly region: Region | undefined;
  readonly judge: (more: readonly Diagnostic[], run: JudgedRun) => readonly Diagnostic[];
}

/** Plan by plan, after what holds for the region as a whole, which has no plan and the folder ''. */
export function* loadPlans(selection: Selection, { today, rendered }: JudgedRun): Generator<LoadedPlan> {
  const loaded: LoadedRegion = loadRegion(selection);
  const { region, reader, folders } = loaded;
  const title = region?.name ?? 'region.yaml';
  const templateFor = templateLoader(reader, rendered);
  const lacking = sectionsCheck(reader);
  const printed = region && templateFor({ name: region.template, at: region.templateAt });
  const general = [...loaded.diagnostics, ...(printed?.diagnostics ?? [])];
  yield {
    plan: undefined,
    template: printed?.value,
    folder: '',
    title,
    region,
    judge: () => judgeRegion(general, region),
  };
  if (!region) return;
  const loader = planLoader(reader, region);
  const memory = planMemory(loader);
  const across = acrossPlans(region);
  for (const folder of folders) {
    const read = loader.load(folder);
    const { value: plan, diagnostics } = read;
    const template = plan && templateFor(plan.template);
    const run = { ...memory.othersOf(folder, read), today };
    const told = [...diagnostics, ...(template?.diagnostics ?? [])];
    const found = plan ? [...told, ...runChecks(plan, run), ...lacking(plan, diagnostics)] : told;
    if (plan) memory.keep(plan, read);
    across.see(plan, found, { folder, title: titleOf(plan, folder) });
    const judge: LoadedPlan['judge'] = (more, run) =>
      judgePlan([...found, ...more], { region, plan, folder }, run);
    yield { plan, template: template?.value, folder, title: titleOf(plan, folder), region, judge };
  }
  if (selection.folder !== '') return;
  for (const { title: of, judge } of across.find(memory.all())) {
    yield {
      plan: undefined,
      template: undefined,
      folder: '',
      title: of,
      region,
      judge: (_, run) => judge(run),
    };
  }
}

function titleOf(plan: Plan | undefined, folder: string): string {
  if (!plan) return folder;
  const kind = plan.title ?? capitalize(plan.kind);
  return [`${kind} ${folder.split('/').at(-1)}`, plan.board?.name].filter(Boolean).join(', ');
}
