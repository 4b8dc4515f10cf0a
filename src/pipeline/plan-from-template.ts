import { folderName } from '../base/folder-name.js';
import { addSections, headingsIn } from '../draft/add-sections.js';
import type { DraftFile } from '../draft/draft-file.js';
import { fillSkeleton, yearValues } from '../draft/fill-skeleton.js';
import { answerableGoals, newGoalFile } from '../draft/new-goal-file.js';
import { newPlanFiles, type PlanStart } from '../draft/new-region.js';
import type { Board } from '../model/region.js';
import type { SourceReader } from '../source/source-reader.js';
import type { Skeletons } from '../template/read-skeleton.js';
import { lackingAmong, type RequiredSections, readRequiredSections } from '../template/required-sections.js';
import { planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';

type BoardPlanKind = PlanStart['kind'];

export interface TemplateStart extends Omit<PlanStart, 'kind'> {
  /** The kind of the board's latest plan; undefined for a board that has none. */
  readonly earlier?: BoardPlanKind | undefined;
  readonly board: Pick<Board, 'folder' | 'name' | 'abbreviation'>;
}

/** A board's plan as the template begins it, with a file for every goal of the regionplan that a board may answer. */
export function planFromTemplate(
  skeletons: Skeletons,
  reader: SourceReader,
  start: TemplateStart,
): readonly DraftFile[] {
  const { region } = loadRegion({ folder: '', reader });
  const regionplan = region && planLoader(reader, region).load(`regionplan/${start.regionplan}`).value;
  const goals = regionplan ? answerableGoals(regionplan) : [];
  const goalStart = {
    year: start.year,
    prefix: folderName(start.board.abbreviation ?? start.board.folder),
    body: fillSkeleton('mal.md', skeletons.goal, yearValues(start.year)),
    toDo: 'Skriv hur målet mäts och nås, eller ta bort filen om målet inte är nämndens.',
    withExample: true,
  };
  const sections = region && readRequiredSections(region.template, reader).value;
  const kind = kindOf(start, sections);
  const folder = `${start.board.folder}/${start.year}/mal`;
  return [
    ...newPlanFiles(begun(skeletons.plan, sections, kind), { ...start, kind }),
    ...goals.map((goal) => newGoalFile(goal, folder, goalStart)),
  ];
}

/** The skeleton's files with a section for each that the template asks for and the skeleton lacks. */
function begun(
  { texts, others }: Skeletons['plan'],
  sections: RequiredSections | undefined,
  kind: BoardPlanKind,
): Skeletons['plan'] {
  const wanted = sections?.[kind] ?? [];
  const headings = texts.flatMap(({ name, text }) => headingsIn(name, text));
  const whole = addSections(texts, {
    lacking: lackingAmong(headings, wanted).map(({ name }) => name),
    order: wanted.map(({ name }) => name),
    toDo: `Skriv avsnittet. Varje ${kind} ska ha det enligt mallen.`,
  });
  return { texts: whole, others };
}

/** The kind of the board's earlier plans; for a new board the only one that the template asks anything of. */
function kindOf({ earlier }: TemplateStart, sections: RequiredSections | undefined): BoardPlanKind {
  if (earlier) return earlier;
  return sections?.nämndplan.length && !sections.verksamhetsplan.length ? 'nämndplan' : 'verksamhetsplan';
}
