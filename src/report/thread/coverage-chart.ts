import type { Bilingual } from '../../base/bilingual.js';
import { type Coverage, coverageMatrix } from '../../chart/coverage-matrix.js';
import { counted } from '../counted.js';
import type { FigureDraft } from '../report.js';
import { boardOf, boardsIn } from './coverage-table.js';
import { goalTitle, type Thread, type ThreadAnswer } from './thread-rows.js';

/** Goals by boards, with the indicators of each board's latest plan for the period. */
export function coverageChart({ goals }: Thread, caption: Bilingual): readonly FigureDraft[] {
  const boards = boardsIn(goals);
  if (boards.length === 0) return [];
  const rows = goals.map(({ goal, answers }) => ({
    label: goalTitle(goal),
    depth: goal.depth,
    cells: boards.map(({ folder }) =>
      coverageOf(answers.filter(({ plan }) => boardOf(plan).folder === folder)),
    ),
  }));
  return [
    {
      caption,
      alternative: {
        sv: `Rutnät med ${goals.length} mål nedåt och ${counted(boards.length, 'nämnd', 'nämnder')} åt sidan. En ruta med en siffra är antalet indikatorer i nämndens senaste plan, en ring är ett mål utan indikatorer och en tom plats ett mål som nämnden inte tar upp.`,
        en: `Grid with ${counted(goals.length, 'goal', 'goals')} down and ${counted(boards.length, 'board', 'boards')} across. A box with a figure is the number of indicators in the board’s latest plan, a ring a goal without indicators, and an empty place a goal that the board does not take up.`,
      },
      drawing: coverageMatrix(
        boards.map(({ name, abbreviation }) => (boards.length > 4 ? (abbreviation ?? name) : name)),
        rows,
      ),
    },
  ];
}

function coverageOf(answers: readonly ThreadAnswer[]): Coverage {
  const latest = Math.max(...answers.map(({ plan }) => plan.period.first));
  const own = answers.filter(({ plan }) => plan.period.first === latest);
  if (own.length === 0) return { kind: 'none' };
  const indicators = own.reduce((sum, { answer }) => sum + answer.indicators.length, 0);
  return indicators > 0 ? { kind: 'measured', indicators } : { kind: 'taken-up' };
}
