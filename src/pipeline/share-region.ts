import type { CheckedPlan, CheckOptions } from '../pipeline.js';
import type { Selection } from '../source/find-regions.js';
import type { SourceReader } from '../source/source-reader.js';
import { acrossPlans, type SeenPlan } from './across-plans.js';
import { loadRegion, readRegion } from './load-region.js';
import { templateLoader } from './load-templates.js';
import { planByPlan } from './plan-by-plan.js';

/** A whole region whose plans are checked apart from each other, by several threads. */
export interface SharedRegion {
  /** The folders of the plans in their order. Those of one board are held against each other, so they stay together. */
  readonly shares: readonly (readonly string[])[];
  /** What shows only when all the plans have been seen. */
  readonly across: (seen: readonly SeenPlan[]) => readonly CheckedPlan[];
}

/** Plain data, so that threads can send it to each other. */
export interface SharedPlan extends CheckedPlan {
  readonly seen: SeenPlan;
  /**
   * A fault of a template is told of the first plan that has it. Who checks a share cannot know whether its plan is
   * the first.
   */
  readonly tellsTemplate: boolean;
}

/** Undefined where region.yaml cannot be used. */
export function shareRegion(
  selection: Selection,
  { today }: Pick<CheckOptions, 'today'>,
): SharedRegion | undefined {
  const { region, reader, folders } = loadRegion(selection);
  if (!region) return undefined;
  const run = { today, rendered: false };
  const boards = [...new Set(folders.map(boardOf))];
  return {
    shares: boards.map((board) => folders.filter((folder) => boardOf(folder) === board)),
    across: (seen) =>
      acrossPlans(seen, region, reader).map(({ title, judge }) => ({
        folder: '',
        title,
        diagnostics: judge(run),
      })),
  };
}

/** Checks plans one by one as they are asked for, by those before them of their own board alone. */
export function planChecker(
  reader: SourceReader,
  { today }: Pick<CheckOptions, 'today'>,
): ((folder: string) => SharedPlan) | undefined {
  const region = readRegion(reader);
  if (!region) return undefined;
  const run = { today, rendered: false };
  const read = planByPlan({ region, reader, templateFor: templateLoader(reader, false) }, run);
  return (folder) => {
    const { title, judge, seen, tellsTemplate } = read(folder);
    return { folder, title, diagnostics: judge([], run), seen: seen(), tellsTemplate };
  };
}

function boardOf(folder: string): string {
  return folder.split('/')[0] ?? '';
}
