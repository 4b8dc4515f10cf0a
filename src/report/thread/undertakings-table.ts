import type { Bilingual } from '../../base/bilingual.js';
import { typesetYears } from '../../value/typeset-years.js';
import { headings, linesColumn, wordsColumn } from '../columns.js';
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

const goalColumn: ColumnOf<Undertakings> = wordsColumn('goal', headings.goal, ({ goal }) => goalTitle(goal));

const columns: readonly ColumnOf<Undertakings>[] = [
  wordsColumn('board', headings.board, ({ board }) => board),
  wordsColumn('years', headings.year, ({ years }) => years, 0),
  linesColumn('ownGoals', { sv: 'Egna mål', en: 'Own goals' }, ({ answers }) => once(answers, 'ownGoals'), 2),
  linesColumn(
    'indicators',
    { sv: 'Indikatorer', en: 'Indicators' },
    ({ answers }) => once(answers, 'indicators'),
    2,
  ),
];

/** A file with the story of an area alone undertakes nothing, and neither does a perspective that a goal takes up. */
function undertakes({ answer }: ThreadAnswer): boolean {
  return answer.measured || answer.ownGoals.length > 0;
}

function together(own: readonly ThreadAnswer[]): Pick<Undertakings, 'years' | 'answers'> {
  const years = [...new Set(own.map(({ plan }) => plan.period.first))];
  return { years: years.join(', '), answers: own.map(({ answer }) => answer) };
}

function once(answers: readonly AnswerFact[], which: 'ownGoals' | 'indicators'): readonly string[] {
  return [...new Set(answers.flatMap((answer) => answer[which]))];
}
