import type { Estimate } from '../../model/estimate.js';
import { figureOf } from '../../model/figure-of.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';

/** What a row states in a column, and what other rows of its table make of it. */
export interface RowFigure {
  readonly table: FiguresTable;
  readonly row: FiguresRow;
  readonly index: number;
  readonly stated: Estimate;
  readonly wanted: Estimate;
  /** A share, and no amount in the unit of the table. */
  readonly isShare?: true;
}

/** Undefined where the row has no figure there. */
export function rowFigure(
  row: FiguresRow | undefined,
  index: number,
  table: FiguresTable,
): Estimate | undefined {
  const cell = row?.cells[index];
  return row && cell?.value.kind === 'quantity' ? figureOf(cell, row, table.unit) : undefined;
}

/** Whether a formula is held against what the row states. One that tables of the kind have may name rows that are not there. */
export function hasFormula({ formula, cells }: FiguresRow): boolean {
  return formula?.from === 'author' || cells.some(({ derivations }) => derivations.length > 0);
}
