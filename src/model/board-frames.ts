import { isFrameOf, mentionsBoard } from './board-in-words.js';
import type { FiguresRow, FiguresTable, TableKind } from './figures-table.js';
import { type FrameFigure, figuresIn } from './frame-figures.js';
import type { Plan } from './plan.js';
import type { Board } from './region.js';
import { tablesOf } from './tables-of.js';

/**
 * What the tables of these kinds in a regionplan give a board, year by year. The regionplan may be older than the board's
 * name, and then has the one that it had.
 */
export function givenTo(board: Board, regionplan: Plan, kinds: readonly TableKind[]): readonly FrameFigure[] {
  const tables = tablesOf(regionplan).filter(({ kind }) => kinds.includes(kind));
  const names = [board, regionplan.region.boards.get(board.folder) ?? board];
  const isOf = ({ label }: FiguresRow) => names.some((name) => isFrameOf(label.plain, name));
  return tables.flatMap((table) => table.rows.filter(isOf).flatMap((row) => figuresIn(row, table)));
}

/** The board's own figure in all: the total of its one table, or the row that has its name. */
export function ownTotal(table: FiguresTable, board: Board): FiguresRow | undefined {
  if (isOfElected(table.title.plain)) return undefined;
  const named = (row: FiguresRow) => mentionsBoard(row.label.plain, board);
  const total = table.rows.find(({ role }) => role === 'total');
  if (total && (named(total) || isWhole.test(total.label.plain.trim()) || isPlainTitle(table.title.plain)))
    return total;
  return table.rows.find((row) => row.depth === 0 && row.role === 'row' && named(row));
}

/** ”Nämnden totalt”, ”Summa styrelsen”. */
const isWhole = /^(?:(?:summa|totalt) )?(?:nämnden|styrelsen)(?:,? totalt)?$/i;

/** The elected representatives have a budget of their own, and what it gives a board is no frame of its activities. */
export function isOfElected(title: string): boolean {
  return /förtroendevald|ledamöter|arvode/i.test(title);
}

/** A table of anything else than the whole board has a title that says so, and its total is no frame of the board. */
function isPlainTitle(title: string): boolean {
  return /^(?:(?:nämndens|styrelsens) )?(?:ekonomiska? |budget|resurs|investerings)?(?:ram(?:ar|en)?|investeringar|utrymme)(?: per [a-zåäö]+)?(?: \d{4}.*)?$/i.test(
    title.trim(),
  );
}
