import { folderName } from '../base/folder-name.js';
import type { Result } from '../base/result.js';
import type { DraftFile } from '../draft/draft-file.js';
import { fillSkeleton, yearValues } from '../draft/fill-skeleton.js';
import { type Renewal, type RenewedPlan, renewPlan } from '../draft/renew/renew-plan.js';
import type { Plan } from '../model/plan.js';
import type { Board, Region } from '../model/region.js';
import type { Selection } from '../source/find-regions.js';
import type { SourceReader } from '../source/source-reader.js';
import { readSkeletons, type Skeletons } from '../template/read-skeleton.js';
import { type PlanLoader, planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';
import { planFromTemplate } from './plan-from-template.js';

export type { DraftFile };

export interface PlanStart {
  readonly board: Board;
  readonly year: number;
  /** The folder under `regionplan/` that the plan is to answer; the one that is for the year where none is named. */
  readonly regionplan: string | undefined;
  /** Begin from the template although the board has an earlier plan. */
  readonly blank: boolean;
}

/** A plan that is begun, and what it was begun from. */
export interface StartedPlan extends RenewedPlan {
  readonly regionplan: string;
  /** The folder of last year's plan; undefined for a plan out of the template. */
  readonly from: string | undefined;
}

export type StartProblem =
  /** No regionplan is for the year, or none has the name that was asked for. */
  | { readonly kind: 'no-regionplan'; readonly asked: string | undefined; readonly known: readonly string[] }
  /** The board's latest plan before the year cannot be read. */
  | { readonly kind: 'unread'; readonly folder: string };

/** The region that a new plan is for; undefined, with the reasons, where its `region.yaml` cannot be used. */
export function regionOf({ reader }: Selection): Result<Region | undefined> {
  const { region, diagnostics } = loadRegion({ reader, folder: '' });
  return { value: region, diagnostics: diagnostics.filter(({ place }) => place.path === 'region.yaml') };
}

/** A board's plan for a year: out of its latest earlier plan, else out of the template. */
export function startPlan(
  { reader }: Selection,
  region: Region,
  start: PlanStart,
): Result<StartedPlan | StartProblem | undefined> {
  const skeletons = readSkeletons(region.template, region.templateAt, reader);
  if (!skeletons.value) return { value: undefined, diagnostics: skeletons.diagnostics };
  const loader = planLoader(reader, region);
  const latest = earlierFolder(reader, start);
  const folder = start.blank ? undefined : latest;
  const before = latest === undefined ? undefined : loader.load(latest).value;
  const earlier = start.blank ? undefined : before;
  if (folder !== undefined && !earlier) return found({ kind: 'unread', folder });
  const name = start.regionplan ?? regionplanFor(start.year, reader, loader);
  const known = foldersIn(reader, 'regionplan');
  if (name === undefined || !known.includes(name)) {
    return found({ kind: 'no-regionplan', asked: start.regionplan, known });
  }
  const task = { reader, region, start, skeletons: skeletons.value };
  const made = earlier
    ? renewed(earlier, { name, plan: loader.load(`regionplan/${name}`).value }, task)
    : fresh(name, before, task);
  return found({ ...made, regionplan: name, from: folder });
}

function found(value: StartedPlan | StartProblem): Result<StartedPlan | StartProblem> {
  return { value, diagnostics: [] };
}

interface Task {
  readonly reader: SourceReader;
  readonly region: Region;
  readonly start: PlanStart;
  readonly skeletons: Skeletons;
}

function renewed(
  plan: Plan,
  regionplan: Renewal['regionplan'],
  { reader, start, skeletons }: Task,
): RenewedPlan {
  const goalFile = {
    year: start.year,
    prefix: folderName(start.board.abbreviation ?? start.board.folder),
    body: fillSkeleton('mal.md', skeletons.goal, yearValues(start.year)),
    toDo: 'Målet är nytt i regionplanen. Skriv hur det mäts och nås, eller ta bort filen om det inte är nämndens.',
    withExample: false,
  };
  return renewPlan({ reader, plan, regionplan, goalFile });
}

function fresh(
  regionplan: string,
  before: Plan | undefined,
  { reader, region, start, skeletons }: Task,
): RenewedPlan {
  const { board, year } = start;
  const files = planFromTemplate(skeletons, reader, {
    region: region.name,
    board,
    year,
    regionplan,
    earlier: before?.kind === 'regionplan' ? undefined : before?.kind,
  });
  return { files, goneGoals: [], newGoals: [], finished: 0 };
}

/** The latest of the board's plans before the year, by the names of their folders. */
function earlierFolder(reader: SourceReader, { board, year }: PlanStart): string | undefined {
  const before = foldersIn(reader, board.folder).filter(
    (name) => Number(/^\d{4}/.exec(name)?.[0] ?? year) < year,
  );
  const withPlan = before.filter((name) =>
    reader.entries(`${board.folder}/${name}`).some((entry) => entry.name === 'plan.yaml'),
  );
  const latest = withPlan.sort().at(-1);
  return latest && `${board.folder}/${latest}`;
}

/** Of the regionplans that are for the year the one that begins last; a later one replaces those before it. */
function regionplanFor(year: number, reader: SourceReader, loader: PlanLoader): string | undefined {
  const plans = foldersIn(reader, 'regionplan').flatMap((name) => {
    const period = loader.load(`regionplan/${name}`).value?.period;
    return period && period.first <= year && year <= period.last ? [{ name, first: period.first }] : [];
  });
  return plans.sort((a, b) => a.first - b.first).at(-1)?.name;
}

function foldersIn(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap(({ kind, name }) => (kind === 'folder' ? [name] : []));
}
