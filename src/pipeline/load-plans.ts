import type { Diagnostic } from '../base/diagnostic.js';
import { capitalize } from '../base/letters.js';
import { runChecks } from '../check/run-checks.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { Selection } from '../source/find-regions.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { acrossPlans } from './across-plans.js';
import { type JudgedRun, judgePlan, judgeRegion } from './judge.js';
import { planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';
import { templateLoader } from './load-templates.js';
import { planMemory } from './plan-memory.js';
import { sectionsCheck } from './sections-check.js';

/** A plan that has been checked, and whose findings wait for what its rendering adds to be judged with them. */
export interface ReadyPlan {
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
export function* loadPlans(selection: Selection, { today, rendered }: JudgedRun): Generator<ReadyPlan> {
  const loaded = loadRegion(selection);
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
    const judge: ReadyPlan['judge'] = (more, run) =>
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

export function titleOf(plan: Plan | undefined, folder: string): string {
  if (!plan) return folder;
  const kind = plan.title ?? capitalize(plan.kind);
  return [`${kind} ${folder.split('/').at(-1)}`, plan.board?.name].filter(Boolean).join(', ');
}
