import type { Bilingual } from '../../base/bilingual.js';
import { capitalize } from '../../base/letters.js';
import { countColumn, headings, linesColumn, wordsColumn, yearColumn } from '../columns.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import { type Gap, goalTitle, type ThreadAnswer, type ThreadGoal } from './thread-rows.js';

interface ThreadLine extends Pick<ThreadGoal, 'regionplan' | 'goal'> {
  readonly answered: ThreadAnswer | undefined;
}

const goalColumns: readonly ColumnOf<ThreadLine>[] = [
  wordsColumn('regionplan', headings.regionplan, (line) => line.regionplan.folder),
  wordsColumn('kind', { sv: 'Led', en: 'Level of goals' }, ({ goal }) => goal.kind),
  wordsColumn('goal', headings.goal, ({ goal }) => goal.id),
  wordsColumn('name', { sv: 'Namn', en: 'Name' }, ({ goal }) => goal.name),
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
  wordsColumn('board', headings.board, ({ answered }) => answered?.plan.board?.name),
  wordsColumn('plan', headings.plan, ({ answered }) => answered?.plan.folder),
  yearColumn('year', headings.year, ({ answered }) => answered?.plan.period.first),
  countColumn(
    'indicatorCount',
    { sv: 'Antal indikatorer', en: 'Number of indicators' },
    ({ answered }) => answered?.answer.indicators.length,
  ),
  linesColumn(
    'indicators',
    { sv: 'Indikatorer', en: 'Indicators' },
    ({ answered }) => answered?.answer.indicators ?? [],
  ),
  linesColumn(
    'ownGoals',
    { sv: 'Egna mål', en: 'Own goals' },
    ({ answered }) => answered?.answer.ownGoals ?? [],
  ),
  linesColumn('perspectives', { sv: 'Tar fasta på', en: 'Takes up' }, ({ answered }) =>
    (answered?.answer.serves ?? []).map(capitalize),
  ),
  linesColumn(
    'sharedWith',
    { sv: 'Delas med', en: 'Shared with' },
    ({ answered }) => answered?.answer.sharedWith ?? [],
  ),
  wordsColumn(
    'reason',
    { sv: 'Skäl till att indikatorer saknas', en: 'Reason for no indicators' },
    ({ answered }) => answered?.answer.reason,
  ),
];

export const gapWords: Readonly<Record<Gap['kind'], Bilingual>> = {
  'not-taken': { sv: 'ingen nämnd tar sig an målet', en: 'no board takes on the goal' },
  'no-indicator': { sv: 'inget mäter målet', en: 'nothing measures the goal' },
  'no-plan': { sv: 'ingen plan svarar på regionplanen', en: 'no plan answers to the regionplan' },
};

export const ownGoalColumn: ColumnOf<Gap> = wordsColumn(
  'ownGoal',
  { sv: 'Eget mål', en: 'Own goal' },
  ({ ownGoal }) => ownGoal,
);

export function gapsTable(gaps: readonly Gap[]): TableDraft {
  return reportTable<Gap>({
    key: 'gaps',
    title: { sv: 'Luckor', en: 'Gaps' },
    items: gaps,
    columns: [
      wordsColumn('gap', { sv: 'Lucka', en: 'Gap' }, ({ kind }) => gapWords[kind]),
      wordsColumn('regionplan', headings.regionplan, ({ regionplan }) => regionplan.folder),
      wordsColumn('goal', headings.goal, ({ goal }) => goal && goalTitle(goal)),
      ownGoalColumn,
      wordsColumn('plan', headings.plan, ({ plan }) => plan?.folder),
      wordsColumn('reason', { sv: 'Angivet skäl', en: 'Reason given' }, ({ reason }) => reason),
    ],
  });
}
