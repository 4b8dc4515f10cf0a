import { folderName, shortName } from '../base/folder-name.js';
import { type Goal, type GoalKind, keyOf, measuredKindBelow } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';
import { type DraftFile, draftFile } from './draft-file.js';

/** What a goal file of the plan of one year begins with. */
export interface GoalFileStart {
  readonly year: number;
  /** Before the indicators' ids, so that no other board has the same: `rs`. */
  readonly prefix: string;
  /** The narrative, as the template has it; `{mål}` in it is the goal, ”mål 1.1”. */
  readonly body: string;
  readonly toDo: string;
  /** Whether it shows how what is measured is written. */
  readonly withExample: boolean;
}

/** The goals of a regionplan that a board answers with indicators or with goals of its own, in order. */
export function answerableGoals({ goals }: Pick<Plan, 'goals'>): readonly Goal[] {
  return [...goals.byId.values()].filter(({ kind, hasOwnId }) => hasOwnId && isAnswered(kind));
}

/** What has goals of the regionplan's under it is answered by answers to those. */
function isAnswered({ crossCutting, children }: GoalKind): boolean {
  return !crossCutting && !children.some((child) => child.level === 'region' && !child.measured);
}

/** A file for a goal that has none, if wanted with an example of each thing that the board decides under it. */
export function newGoalFile(goal: Goal, folder: string, start: GoalFileStart): DraftFile {
  const name = `${goal.id.replace(/[^\p{L}\d.-]/gu, '-')}-${shortName(goal.name.plain)}.md`;
  const front = [
    `${goal.kind.name}: ${goal.id}`,
    `att göra: ${start.toDo}`,
    ...(start.withExample ? under(goal.kind, goal.id, start) : []),
  ];
  const body = start.body.replaceAll('{mål}', keyOf(goal));
  return draftFile(`${folder}/${name}`, `---\n${front.join('\n')}\n---\n${body}`);
}

function under(kind: GoalKind, id: string, start: GoalFileStart): readonly string[] {
  return kind.children
    .filter(({ level }) => level === 'board')
    .flatMap((child) => [`${child.plural}:`, ...item(child, id, start).map(asItem)]);
}

function item(kind: GoalKind, id: string, start: GoalFileStart): readonly string[] {
  if (kind.measured) return indicator(id, start);
  const name = `Skriv nämndens ${kind.name} här`;
  return measuredKindBelow(kind)
    ? [`namn: ${name}`, ...under(kind, `${id}-${folderName(kind.name)}`, start)]
    : [`namn: ${name}`];
}

function indicator(id: string, { prefix, year }: GoalFileStart): readonly string[] {
  return [
    `id: ${prefix}-${id.toLowerCase()}-exempel`,
    'namn: Exempel på något som går att mäta',
    'källa: Skriv var uppgiften hämtas',
    'önskad riktning: högre',
    'utfall:',
    `  ${year - 2}: 81 %`,
    `  ${year - 1}: 84 %`,
    'målnivå:',
    `  ${year}: 88 %`,
    `  ${year + 2}: 92 %`,
  ];
}

/** The first line begins the item, the others stand under it. */
function asItem(line: string, index: number): string {
  return `${index === 0 ? '  - ' : '    '}${line}`;
}
