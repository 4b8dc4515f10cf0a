import type { Bilingual } from '../../base/bilingual.js';
import { capitalize } from '../../base/letters.js';
import { count, lines, words, year } from '../datum.js';
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

export const ownGoalColumn: ColumnOf<Gap> = {
  key: 'ownGoal',
  heading: { sv: 'Eget mål', en: 'Own goal' },
  type: 'words',
  cellOf: ({ ownGoal }) => words(ownGoal),
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
      ownGoalColumn,
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
