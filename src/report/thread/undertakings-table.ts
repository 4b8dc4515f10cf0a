import type { Bilingual } from '../../base/bilingual.js';
import { typesetYears } from '../../value/typeset-years.js';
import { lines, words } from '../datum.js';
import type { AnswerFact, GoalFact } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import { asWritten } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';
import { boardOf, boardsIn, boardsInFull } from './coverage-table.js';
import { goalTitle, type Thread, type ThreadAnswer, type ThreadGoal } from './thread-rows.js';

/** What one board does for one goal, in all its plans for the period together. */
interface Undertakings {
  readonly goal: GoalFact;
  readonly board: string;
  readonly years: string;
  readonly answers: readonly AnswerFact[];
}

/**
 * Goal by goal and board by board: own goals and indicators, each told once however many years have it. With many boards
 * each goal has a table of its own, under its name, so that a goal is not named once for each board.
 */
export function undertakingsTables(thread: Thread, title: Bilingual): readonly TableDraft[] {
  const items = thread.goals.flatMap(undertakingsFor);
  if (boardsIn(thread.goals).length <= boardsInFull) return [tableOf(items, title, [goalColumn])];
  return [...groupBy(items, ({ goal }) => goal)].map(([goal, own]) =>
    tableOf(own, asWritten(`${goalTitle(goal)} (${periodOf(thread)})`), []),
  );
}

function undertakingsFor({ goal, answers }: ThreadGoal): readonly Undertakings[] {
  const byBoard = groupBy(answers.filter(undertakes), ({ plan }) => boardOf(plan).name);
  return [...byBoard].map(([board, own]): Undertakings => ({ goal, board, ...together(own) }));
}

function periodOf({ regionplan: { period } }: Thread): string {
  return typesetYears(period.first, period.last);
}

function tableOf(
  items: readonly Undertakings[],
  title: Bilingual,
  first: readonly ColumnOf<Undertakings>[],
): TableDraft {
  return withoutEmptyColumns(
    reportTable({ key: 'undertakings', title, items, columns: [...first, ...columns] }),
  );
}

const goalColumn: ColumnOf<Undertakings> = {
  key: 'goal',
  heading: { sv: 'Mål', en: 'Goal' },
  type: 'words',
  cellOf: ({ goal }) => words(goalTitle(goal)),
};

const columns: readonly ColumnOf<Undertakings>[] = [
  {
    key: 'board',
    heading: { sv: 'Nämnd', en: 'Board' },
    type: 'words',
    cellOf: ({ board }) => words(board),
  },
  {
    key: 'years',
    heading: { sv: 'År', en: 'Year' },
    type: 'words',
    grow: 0,
    cellOf: ({ years }) => words(years),
  },
  {
    key: 'ownGoals',
    heading: { sv: 'Egna mål', en: 'Own goals' },
    type: 'lines',
    grow: 2,
    cellOf: ({ answers }) => once(answers, 'ownGoals'),
  },
  {
    key: 'indicators',
    heading: { sv: 'Indikatorer', en: 'Indicators' },
    type: 'lines',
    grow: 2,
    cellOf: ({ answers }) => once(answers, 'indicators'),
  },
];

/** A file with the story of an area alone undertakes nothing, and neither does a perspective that a goal takes up. */
function undertakes({ answer }: ThreadAnswer): boolean {
  return answer.measured || answer.ownGoals.length > 0;
}

function together(own: readonly ThreadAnswer[]): Pick<Undertakings, 'years' | 'answers'> {
  const years = [...new Set(own.map(({ plan }) => plan.period.first))];
  return { years: years.join(', '), answers: own.map(({ answer }) => answer) };
}

function once(answers: readonly AnswerFact[], which: 'ownGoals' | 'indicators') {
  return lines([...new Set(answers.flatMap((answer) => answer[which]))]);
}
