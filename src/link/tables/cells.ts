import type { Formula } from '../../formula/formula.js';
import type { DerivationKind, FiguresTable, WrittenFormula } from '../../model/figures-table.js';

/** A cell of a table, by where it stands. */
export interface CellAt {
  readonly table: FiguresTable;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells that a name in a formula stands for, seen from the cell that is worked out; their figures are added.
 * Undefined where there are none to speak of: the column before the first one, a year that the other table lacks.
 */
export type CellsFrom = (at: CellAt) => readonly CellAt[] | undefined;

/** One way to work a cell out, its names found. */
export interface Claim {
  readonly kind: DerivationKind;
  readonly written: WrittenFormula | undefined;
  readonly formula: Formula<CellsFrom>;
}
