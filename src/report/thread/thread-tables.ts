import type { Bilingual } from '../../base/bilingual.js';
import { capitalize } from '../../base/letters.js';
import { count, type DatumDraft, lines, words, year } from '../datum.js';
import type { BoardName, PlanOrigin } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import { asWritten } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import { type Gap, goalTitle, type ThreadAnswer, type ThreadGoal } from './thread-rows.js';

interface ThreadLine extends Pick<ThreadGoal, 'regionplan' | 'goal'> {
  readonly answered: ThreadAnswer | undefined;
}

const goalColumns: readonly ColumnOf<ThreadLine>[] = [
  {
    key: 'regionplan',
    heading: { sv: 'Regionplan', en: 'Regionplan' },
    type: 'words',
    cellOf: (line) => words(line.regionplan.folder),
  },
  {
    key: 'kind',
    heading: { sv: 'Led', en: 'Level of goals' },
    type: 'words',
    cellOf: ({ goal }) => words(goal.kind),
  },
  { key: 'goal', heading: { sv: 'Mål', en: 'Goal' }, type: 'words', cellOf: ({ goal }) => words(goal.id) },
  { key: 'name', heading: { sv: 'Namn', en: 'Name' }, type: 'words', cellOf: ({ goal }) => words(goal.name) },
];

/** Goal by goal and plan by plan; a goal that nobody takes on has one row, without a plan. */
export function threadTable(goals: readonly ThreadGoal[]): TableDraft {
  const items = goals.flatMap(({ regionplan, goal, answers }): readonly ThreadLine[] =>
    answers.length === 0
      ? [{ regionplan, goal, answered: undefined }]
      : answers.map((answered) => ({ regionplan, goal, answered })),
  );
  return reportTable<ThreadLine>({
    key: 'thread',
    title: { sv: 'Röd tråd', en: 'From goals to indicators' },
    items,
    columns: [...goalColumns, ...answerColumns],
  });
}

const answerColumns: readonly ColumnOf<ThreadLine>[] = [
  {
    key: 'board',
    heading: { sv: 'Nämnd', en: 'Board' },
    type: 'words',
    cellOf: ({ answered }) => words(answered?.plan.board?.name),
  },
  {
    key: 'plan',
    heading: { sv: 'Plan', en: 'Plan' },
    type: 'words',
    cellOf: ({ answered }) => words(answered?.plan.folder),
  },
  {
    key: 'year',
    heading: { sv: 'År', en: 'Year' },
    type: 'year',
    cellOf: ({ answered }) => year(answered?.plan.period.first),
  },
  {
    key: 'indicatorCount',
    heading: { sv: 'Antal indikatorer', en: 'Number of indicators' },
    type: 'count',
    cellOf: ({ answered }) => (answered ? count(answered.answer.indicators.length) : undefined),
  },
  {
    key: 'indicators',
    heading: { sv: 'Indikatorer', en: 'Indicators' },
    type: 'lines',
    cellOf: ({ answered }) => lines(answered?.answer.indicators ?? []),
  },
  {
    key: 'ownGoals',
    heading: { sv: 'Egna mål', en: 'Own goals' },
    type: 'lines',
    cellOf: ({ answered }) => lines(answered?.answer.ownGoals ?? []),
  },
  {
    key: 'perspectives',
    heading: { sv: 'Tar fasta på', en: 'Takes up' },
    type: 'lines',
    cellOf: ({ answered }) => lines((answered?.answer.serves ?? []).map(capitalize)),
  },
  {
    key: 'sharedWith',
    heading: { sv: 'Delas med', en: 'Shared with' },
    type: 'lines',
    cellOf: ({ answered }) => lines(answered?.answer.sharedWith ?? []),
  },
  {
    key: 'reason',
    heading: { sv: 'Skäl till att indikatorer saknas', en: 'Reason for no indicators' },
    type: 'words',
    cellOf: ({ answered }) => words(answered?.answer.reason),
  },
];

export const gapWords: Readonly<Record<Gap['kind'], Bilingual>> = {
  'not-taken': { sv: 'ingen nämnd tar sig an målet', en: 'no board takes on the goal' },
  'no-indicator': { sv: 'inget mäter målet', en: 'nothing measures the goal' },
  'no-plan': { sv: 'ingen plan svarar på regionplanen', en: 'no plan answers to the regionplan' },
};

export function gapsTable(gaps: readonly Gap[]): TableDraft {
  return reportTable<Gap>({
    key: 'gaps',
    title: { sv: 'Luckor', en: 'Gaps' },
    items: gaps,
    columns: [
      {
        key: 'gap',
        heading: { sv: 'Lucka', en: 'Gap' },
        type: 'words',
        cellOf: ({ kind }) => words(gapWords[kind]),
      },
      {
        key: 'regionplan',
        heading: { sv: 'Regionplan', en: 'Regionplan' },
        type: 'words',
        cellOf: ({ regionplan }) => words(regionplan.folder),
      },
      {
        key: 'goal',
        heading: { sv: 'Mål', en: 'Goal' },
        type: 'words',
        cellOf: ({ goal }) => words(goal && goalTitle(goal)),
      },
      {
        key: 'plan',
        heading: { sv: 'Plan', en: 'Plan' },
        type: 'words',
        cellOf: ({ plan }) => words(plan?.folder),
      },
      {
        key: 'reason',
        heading: { sv: 'Angivet skäl', en: 'Reason given' },
        type: 'words',
        cellOf: ({ reason }) => words(reason),
      },
    ],
  });
}

/** More boards than this stand under their abbreviations and with one figure each, or the goals would have no room. */
const boardsInFull = 4;

/**
 * Goals down, boards across. In a square stand the years of the board's plans that take the goal on and how many
 * indicators each has; of many boards only the figure of the latest plan.
 */
export function coverageTable(goals: readonly ThreadGoal[], title: Bilingual): TableDraft {
  const boards = boardsIn(goals);
  const short = boards.length > boardsInFull;
  return reportTable<ThreadGoal>({
    key: 'coverage',
    title,
    items: goals,
    columns: [
      {
        key: 'goal',
        heading: { sv: 'Mål', en: 'Goal' },
        type: 'words',
        cellOf: ({ goal }) => words(goalTitle(goal)),
      },
      ...boards.map(
        ({ folder, name, abbreviation }): ColumnOf<ThreadGoal> => ({
          key: folder,
          heading: asWritten(short ? (abbreviation ?? name) : name),
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

const latestNote: Bilingual = {
  sv: 'Siffran är antalet indikatorer för målet i nämndens senaste plan för perioden. I en tom ruta tar nämnden inte upp målet.',
  en: 'The figure is the number of indicators for the goal in the board’s latest plan of the period. In an empty square the board does not take up the goal.',
};

function countNote(goals: readonly ThreadGoal[]): readonly Bilingual[] {
  const measured = goals.some(({ answers }) => answers.some(({ answer }) => answer.measured));
  if (!measured) return [];
  return [
    {
      sv: 'Inom parentes står hur många indikatorer planen för året har för målet.',
      en: 'In parentheses stands how many indicators the plan of the year has for the goal.',
    },
  ];
}

function abbreviationNote(boards: readonly BoardName[]): readonly Bilingual[] {
  const told = boards.filter(({ abbreviation }) => abbreviation !== undefined);
  return told.length === 0
    ? []
    : [asWritten(`${told.map(({ abbreviation, name }) => `${abbreviation}: ${name}`).join('; ')}.`)];
}

/** The boards that take on any of the goals. */
export function boardsIn(goals: readonly ThreadGoal[]): readonly BoardName[] {
  const all = goals.flatMap(({ answers }) => answers.map(({ plan }) => boardOf(plan)));
  return [...new Map(all.map((board) => [board.folder, board])).values()];
}

function squareOf(answers: readonly ThreadAnswer[], latestOnly: boolean): DatumDraft {
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
