import { type Diagnostic, sortDiagnostics } from './base/diagnostic.js';
import type { Severity } from './base/rule.js';
import { runChecks } from './check/run-checks.js';
import type { Plan } from './model/plan.js';
import { planLoader } from './pipeline/load-plan.js';
import { type LoadedRegion, loadRegion } from './pipeline/load-region.js';
import type { Format, Output } from './pipeline/outputs.js';
import type { Selection } from './source/find-regions.js';
import { readSource } from './source/read-source.js';
import { type LoadedTemplate, loadTemplate } from './template/load-template.js';

export { findRegions, type Selection } from './source/find-regions.js';
export type { Format, Output };

export interface CheckedPlan {
  /** The plan's folder; '' for what holds for the region as a whole. */
  readonly folder: string;
  /** ”Verksamhetsplan 2022, Regionstyrelsen”; the folder where the plan could not be read. */
  readonly title: string;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface BuiltPlan extends CheckedPlan {
  readonly outputs: readonly Output[];
}

export interface BuildOptions {
  readonly formats: readonly Format[];
  /** Render nothing for a plan that has findings at the threshold. */
  readonly strict: boolean;
  readonly failOn: Severity | 'never';
}

/** The stages up to the checks, plan by plan: nothing of one plan is kept when the next one is read. */
export function* checkRegion(selection: Selection): Generator<CheckedPlan> {
  for (const loaded of loadPlans(selection)) yield loaded.checked;
}

/** All the stages. A plan that could be read at all is rendered, so that its author can see the page. */
export async function* buildRegion(selection: Selection, options: BuildOptions): AsyncGenerator<BuiltPlan> {
  const withheld = (diagnostics: readonly Diagnostic[]) =>
    options.strict && reaches(diagnostics, options.failOn);
  for (const { plan, template, checked } of loadPlans(selection)) {
    if (!plan || !template || withheld(checked.diagnostics)) {
      yield { ...checked, outputs: [] };
      continue;
    }
    const { renderPlan } = await import('./pipeline/render-plan.js');
    const built = await renderPlan(plan, template, options.formats);
    const diagnostics = sortDiagnostics([...checked.diagnostics, ...built.diagnostics]);
    // The page may show what the checks could not see.
    yield { ...checked, diagnostics, outputs: withheld(diagnostics) ? [] : built.value };
  }
}

export function countPlans(selection: Selection): number {
  return loadRegion(selection).folders.length;
}

/** The lines of a source file, for showing a finding in its place; none for a file that cannot be read as text. */
export function sourceLines({ reader }: Selection, path: string): readonly string[] {
  return readSource(reader, path).value?.text.split('\n') ?? [];
}

/** Whether any finding is at or above a threshold. */
export function reaches(diagnostics: readonly Diagnostic[], threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  return diagnostics.some(({ severity }) => weight[severity] >= weight[threshold]);
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

interface LoadedPlan {
  readonly plan: Plan | undefined;
  /** Undefined where it cannot be used, which is told once, with what holds for the whole region. */
  readonly template: LoadedTemplate | undefined;
  readonly checked: CheckedPlan;
}

function* loadPlans(selection: Selection): Generator<LoadedPlan> {
  const loaded: LoadedRegion = loadRegion(selection);
  const { region, reader, folders } = loaded;
  const title = region?.name ?? 'region.yaml';
  const printed = region && loadTemplate(region.template, region.templateAt, reader);
  const general = sortDiagnostics([...loaded.diagnostics, ...(printed?.diagnostics ?? [])]);
  const template = printed?.value;
  yield { plan: undefined, template, checked: { folder: '', title, diagnostics: general } };
  if (!region) return;
  const loader = planLoader(reader, region);
  for (const folder of folders) {
    const { value: plan, diagnostics } = loader.load(folder);
    const found = sortDiagnostics(plan ? [...diagnostics, ...runChecks(plan)] : diagnostics);
    yield { plan, template, checked: { folder, title: titleOf(plan, folder), diagnostics: found } };
  }
}

function titleOf(plan: Plan | undefined, folder: string): string {
  if (!plan) return folder;
  const kind = plan.title ?? plan.kind.charAt(0).toUpperCase() + plan.kind.slice(1);
  return [`${kind} ${folder.split('/').at(-1)}`, plan.board?.name].filter(Boolean).join(', ');
}
