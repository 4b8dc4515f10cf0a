import { capitalize } from '../../base/letters.js';
import { count, type Datum, lines, words, year } from '../datum.js';
import type { BoardName, PlanOrigin } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import { type ColumnOf, type ReportTable, reportTable } from '../report-table.js';
import { type Gap, goalTitle, type ThreadAnswer, type ThreadGoal } from './thread-rows.js';

interface ThreadLine extends Pick<ThreadGoal, 'regionplan' | 'goal'> {
  readonly answered: ThreadAnswer | undefined;
}

const goalColumns: readonly ColumnOf<ThreadLine>[] = [
  {
    key: 'regionplan',
    heading: 'Regionplan',
    type: 'words',
    cellOf: (line) => words(line.regionplan.folder),
  },
  { key: 'kind', heading: 'Led', type: 'words', cellOf: ({ goal }) => words(goal.kind) },
  { key: 'goal', heading: 'Mål', type: 'words', cellOf: ({ goal }) => words(goal.id) },
  { key: 'name', heading: 'Namn', type: 'words', cellOf: ({ goal }) => words(goal.name) },
];

/** Goal by goal and plan by plan; a goal that nobody takes on has one row, without a plan. */
export function threadTable(goals: readonly ThreadGoal[]): ReportTable {
  const items = goals.flatMap(({ regionplan, goal, answers }): readonly ThreadLine[] =>
    answers.length === 0
      ? [{ regionplan, goal, answered: undefined }]
      : answers.map((answered) => ({ regionplan, goal, answered })),
  );
  return reportTable<ThreadLine>({
    key: 'thread',
    title: 'Röd tråd',
    items,
    columns: [...goalColumns, ...answerColumns],
  });
}

const answerColumns: readonly ColumnOf<ThreadLine>[] = [
  {
    key: 'board',
    heading: 'Nämnd',
    type: 'words',
    cellOf: ({ answered }) => words(answered?.plan.board?.name),
  },
  { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ answered }) => words(answered?.plan.folder) },
  { key: 'year', heading: 'År', type: 'year', cellOf: ({ answered }) => year(answered?.plan.period.first) },
  {
    key: 'indicatorCount',
    heading: 'Antal indikatorer',
    type: 'count',
    cellOf: ({ answered }) => (answered ? count(answered.answer.indicators.length) : undefined),
  },
  {
    key: 'indicators',
    heading: 'Indikatorer',
    type: 'lines',
    cellOf: ({ answered }) => lines(answered?.answer.indicators ?? []),
  },
  {
    key: 'ownGoals',
    heading: 'Egna mål',
    type: 'lines',
    cellOf: ({ answered }) => lines(answered?.answer.ownGoals ?? []),
  },
  {
    key: 'perspectives',
    heading: 'Tar fasta på',
    type: 'lines',
    cellOf: ({ answered }) => lines((answered?.answer.serves ?? []).map(capitalize)),
  },
  {
    key: 'sharedWith',
    heading: 'Delas med',
    type: 'lines',
    cellOf: ({ answered }) => lines(answered?.answer.sharedWith ?? []),
  },
  {
    key: 'reason',
    heading: 'Skäl till att indikatorer saknas',
    type: 'words',
    cellOf: ({ answered }) => words(answered?.answer.reason),
  },
];

export const gapWords: Readonly<Record<Gap['kind'], string>> = {
  'not-taken': 'ingen nämnd tar sig an målet',
  'no-indicator': 'inget mäter målet',
  'no-plan': 'ingen plan svarar på regionplanen',
};

export function gapsTable(gaps: readonly Gap[]): ReportTable {
  return reportTable<Gap>({
    key: 'gaps',
    title: 'Luckor',
    items: gaps,
    columns: [
      { key: 'gap', heading: 'Lucka', type: 'words', cellOf: ({ kind }) => words(gapWords[kind]) },
      {
        key: 'regionplan',
        heading: 'Regionplan',
        type: 'words',
        cellOf: ({ regionplan }) => words(regionplan.folder),
      },
      { key: 'goal', heading: 'Mål', type: 'words', cellOf: ({ goal }) => words(goal && goalTitle(goal)) },
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ plan }) => words(plan?.folder) },
      { key: 'reason', heading: 'Angivet skäl', type: 'words', cellOf: ({ reason }) => words(reason) },
    ],
  });
}

/** More boards than this stand under their abbreviations and with one figure each, or the goals would have no room. */
const boardsInFull = 4;

/**
 * Goals down, boards across. In a square stand the years of the board's plans that take the goal on and how many
 * indicators each has; of many boards only the figure of the latest plan.
 */
export function coverageTable(goals: readonly ThreadGoal[], title: string): ReportTable {
  const boards = boardsIn(goals);
  const short = boards.length > boardsInFull;
  return reportTable<ThreadGoal>({
    key: 'coverage',
    title,
    items: goals,
    columns: [
      { key: 'goal', heading: 'Mål', type: 'words', cellOf: ({ goal }) => words(goalTitle(goal)) },
      ...boards.map(
        ({ folder, name, abbreviation }): ColumnOf<ThreadGoal> => ({
          key: folder,
          heading: short ? (abbreviation ?? name) : name,
          type: 'lines',
          grow: short ? 0 : 1,
          cellOf: ({ answers }) =>
            squareOf(
              answers.filter(({ plan }) => boardOf(plan).folder === folder),
              short,
            ),
        }),
      ),
    ],
    indentOf: ({ goal }) => goal.depth,
    roleOf: ({ goal }) => (goal.hasGoalsBelow ? 'subtotal' : 'body'),
    notes: short ? [latestNote, ...abbreviationNote(boards)] : countNote(goals),
  });
}

const latestNote =
  'Siffran är antalet indikatorer för målet i nämndens senaste plan för perioden. I en tom ruta tar nämnden inte upp målet.';

function countNote(goals: readonly ThreadGoal[]): readonly string[] {
  const measured = goals.some(({ answers }) => answers.some(({ answer }) => answer.measured));
  return measured ? ['Inom parentes står hur många indikatorer planen för året har för målet.'] : [];
}

function abbreviationNote(boards: readonly BoardName[]): readonly string[] {
  const told = boards.filter(({ abbreviation }) => abbreviation !== undefined);
  return told.length === 0
    ? []
    : [`${told.map(({ abbreviation, name }) => `${abbreviation}: ${name}`).join('; ')}.`];
}

/** The boards that take on any of the goals. */
export function boardsIn(goals: readonly ThreadGoal[]): readonly BoardName[] {
  const all = goals.flatMap(({ answers }) => answers.map(({ plan }) => boardOf(plan)));
  return [...new Map(all.map((board) => [board.folder, board])).values()];
}

function squareOf(answers: readonly ThreadAnswer[], latestOnly: boolean): Datum {
  const years = [...groupBy(answers, ({ plan }) => plan.period.first)].map(([each, own]) => ({
    year: each,
    measured: own.some(({ answer }) => answer.measured),
    indicators: own.reduce((sum, { answer }) => sum + answer.indicators.length, 0),
  }));
  if (!latestOnly) {
    return lines(
      years.map((each) => (each.measured ? `${each.year}\u00a0(${each.indicators})` : String(each.year))),
    );
  }
  const latest = years.at(-1);
  return lines(latest ? [latest.measured ? String(latest.indicators) : String(latest.year)] : []);
}

/** A plan whose board region.yaml does not know stands for itself. */
export function boardOf({ board, folder }: PlanOrigin): BoardName {
  return board ?? { folder, name: folder, abbreviation: undefined };
}
