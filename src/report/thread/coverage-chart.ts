import { type Coverage, coverageMatrix } from '../../chart/coverage-matrix.js';
import type { ReportFigure } from '../report.js';
import { goalTitle, type Thread, type ThreadAnswer } from './thread-rows.js';
import { boardOf, boardsIn } from './thread-tables.js';

/** Goals by boards, with the indicators of each board's latest plan for the period. */
export function coverageChart({ goals }: Thread, caption: string): readonly ReportFigure[] {
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
      alternative: `Rutnät med ${goals.length} mål nedåt och ${boards.length} nämnder åt sidan. En ruta med en siffra är antalet indikatorer i nämndens senaste plan, en ring är ett mål utan indikatorer och en tom plats ett mål som nämnden inte tar upp.`,
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
