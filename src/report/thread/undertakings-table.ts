import type { Bilingual } from '../../base/bilingual.js';
import { lines, words } from '../datum.js';
import type { AnswerFact, GoalFact } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import { reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';
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
export function undertakingsTable({ goals }: Thread, title: Bilingual): TableDraft {
  const items = goals.flatMap(({ goal, answers }) => {
    const byBoard = groupBy(answers.filter(undertakes), ({ plan }) => boardOf(plan).name);
    return [...byBoard].map(([board, own]): Undertakings => ({ goal, board, ...together(own) }));
  });
  const table = reportTable<Undertakings>({
    key: 'undertakings',
    title,
    items,
    columns: [
      {
        key: 'goal',
        heading: { sv: 'Mål', en: 'Goal' },
        type: 'words',
        cellOf: ({ goal }) => words(goalTitle(goal)),
      },
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
