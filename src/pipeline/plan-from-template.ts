import { folderName } from '../base/folder-name.js';
import type { DraftFile } from '../draft/draft-file.js';
import { fillSkeleton, yearValues } from '../draft/fill-skeleton.js';
import { answerableGoals, newGoalFile } from '../draft/new-goal-file.js';
import { newPlanFiles, type PlanStart } from '../draft/new-region.js';
import type { Plan } from '../model/plan.js';
import type { Board } from '../model/region.js';
import type { SourceReader } from '../source/source-reader.js';
import type { Skeletons } from '../template/read-skeleton.js';
import { planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';

export interface TemplateStart extends PlanStart {
  readonly board: Pick<Board, 'folder' | 'name' | 'abbreviation'>;
}

/** A board's plan as the template begins it, with a file for every goal of the regionplan that a board may answer. */
export function planFromTemplate(
  skeletons: Skeletons,
  reader: SourceReader,
  start: TemplateStart,
): readonly DraftFile[] {
  const regionplan = regionplanOf(reader, start.regionplan);
  const goals = regionplan ? answerableGoals(regionplan) : [];
  const goalStart = {
    year: start.year,
    prefix: folderName(start.board.abbreviation ?? start.board.folder),
    body: fillSkeleton('mal.md', skeletons.goal, yearValues(start.year)),
    toDo: 'Skriv hur målet mäts och nås, eller ta bort filen om målet inte är nämndens.',
    withExample: true,
  };
  const folder = `${start.board.folder}/${start.year}/mal`;
  return [
    ...newPlanFiles(skeletons.plan, start),
    ...goals.map((goal) => newGoalFile(goal, folder, goalStart)),
  ];
}

function regionplanOf(reader: SourceReader, name: string): Plan | undefined {
  const { region } = loadRegion({ folder: '', reader });
  return region && planLoader(reader, region).load(`regionplan/${name}`).value;
}
