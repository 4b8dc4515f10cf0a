import { lines, words } from '../datum.js';
import type { AnswerFact, GoalFact } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import { type ReportTable, reportTable, withoutEmptyColumns } from '../report-table.js';
import { goalTitle, type Thread, type ThreadAnswer } from './thread-rows.js';
import { boardOf } from './thread-tables.js';

/** What one board does for one goal, in all its plans for the period together. */
interface Undertakings {
  readonly goal: GoalFact;
  readonly board: string;
  readonly years: string;
  readonly answers: readonly AnswerFact[];
}

/** Goal by goal and board by board: own goals and indicators, each told once however many years have it. */
export function undertakingsTable({ goals }: Thread, title: string): ReportTable {
  const items = goals.flatMap(({ goal, answers }) => {
    const byBoard = groupBy(answers.filter(undertakes), ({ plan }) => boardOf(plan).name);
    return [...byBoard].map(([board, own]): Undertakings => ({ goal, board, ...together(own) }));
  });
  const table = reportTable<Undertakings>({
    key: 'undertakings',
    title,
    items,
    columns: [
      { key: 'goal', heading: 'Mål', type: 'words', cellOf: ({ goal }) => words(goalTitle(goal)) },
      { key: 'board', heading: 'Nämnd', type: 'words', cellOf: ({ board }) => words(board) },
      { key: 'years', heading: 'År', type: 'words', grow: 0, cellOf: ({ years }) => words(years) },
      {
        key: 'ownGoals',
        heading: 'Egna mål',
        type: 'lines',
        grow: 2,
        cellOf: ({ answers }) => once(answers, 'ownGoals'),
      },
      {
        key: 'indicators',
        heading: 'Indikatorer',
        type: 'lines',
        grow: 2,
        cellOf: ({ answers }) => once(answers, 'indicators'),
      },
    ],
  });
  return withoutEmptyColumns(table);
}

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
