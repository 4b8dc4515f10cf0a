import type { Selection } from '../source/find-regions.js';
import { acrossPlans, type SeenPlan } from './across-plans.js';
import { type JudgedRun, judgeRegion } from './judge.js';
import { loadRegion } from './load-region.js';
import { templateLoader } from './load-templates.js';
import { planByPlan, type ReadyPlan } from './plan-by-plan.js';

export type { ReadyPlan };

/** Plan by plan, after what holds for the region as a whole, which has no plan and the folder ''. */
export function* loadPlans(selection: Selection, { today, rendered }: JudgedRun): Generator<ReadyPlan> {
  const loaded = loadRegion(selection);
  const { region, reader, folders } = loaded;
  const title = region?.name ?? 'region.yaml';
  const templateFor = templateLoader(reader, rendered);
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
  const seen: SeenPlan[] = [];
  const read = planByPlan({ region, reader, templateFor }, { today });
  for (const folder of folders) {
    const plan = read(folder);
    yield plan;
    seen.push(plan.seen());
  }
  if (selection.folder !== '') return;
  for (const { title: of, judge } of acrossPlans(seen, region, reader)) {
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
