import { nearest } from '../../base/nearest.js';
import { isBoard, isFrameOf } from '../../model/board-in-words.js';
import type { FiguresTable } from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import type { Board } from '../../model/region.js';
import { tablesOf } from '../../model/tables-of.js';
import { cellAnswer, columnsFor, totals } from './find-cell.js';
import { type Answer, type Library, noAnswer } from './library.js';
import type { Wanted } from './quote-request.js';

/**
 * What a board may spend in a year: its row in a table of frames, or the sum of its own plan's table. The plan's own
 * tables are asked before the regionplan's.
 */
export function findFrame(wanted: Extract<Wanted, { type: 'frame' }>, plan: Plan, library: Library): Answer {
  const { boards } = library.plan.region;
  const board = boards.get(wanted.board) ?? [...boards.values()].find((each) => isBoard(wanted.board, each));
  if (!board) {
    const known = [...boards.keys()];
    return noAnswer(
      library,
      {
        sv: `Det finns ingen nämnd ”${wanted.board}” i region.yaml. De som finns: ${known.join(', ') || 'inga'}.`,
        en: `There is no board “${wanted.board}” in region.yaml. Those there are: ${known.join(', ') || 'none'}.`,
      },
      nearest(wanted.board, known),
    );
  }
  const plans = [plan, ...(library.regionplan && plan === library.plan ? [library.regionplan] : [])];
  for (const each of plans) {
    for (const table of framesOf(each)) {
      const row = rowOf(board, table, each);
      const [column, ...others] = columnsFor(wanted.year, table);
      if (row !== undefined && column !== undefined && others.length === 0) {
        return cellAnswer(table, row, column, library);
      }
    }
  }
  const years = [...new Set(plans.flatMap((each) => yearsOf(board, each)))].sort().join(', ');
  return noAnswer(library, {
    sv: `Varken planen eller regionplanen har någon ram för ${board.name} år ${wanted.year}.${years ? ` De år som finns: ${years}.` : ''}`,
    en: `Neither the plan nor the regionplan has a frame for ${board.name} in ${wanted.year}.${years ? ` The years there are: ${years}.` : ''}`,
  });
}

/** The years that a plan has frames of the board for. */
function yearsOf(board: Board, plan: Plan): readonly number[] {
  return framesOf(plan)
    .filter((table) => rowOf(board, table, plan) !== undefined)
    .flatMap(({ columns }) => columns.flatMap(({ year }) => year ?? []));
}

function framesOf(plan: Plan): readonly FiguresTable[] {
  return tablesOf(plan).filter(({ kind }) => kind === 'ramar' || kind === 'resursramar');
}

function rowOf(board: Board, table: FiguresTable, plan: Plan): number | undefined {
  const named = table.rows.flatMap(({ label }, index) => (isFrameOf(label.plain, board) ? [index] : []));
  if (named.length === 1) return named[0];
  const own = plan.board?.folder === board.folder ? totals(table) : [];
  return own.length === 1 ? own[0] : undefined;
}
