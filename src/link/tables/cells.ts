import type { Formula } from '../../formula/formula.js';
import type { Estimate } from '../../model/estimate.js';
import { convert } from '../../model/figure-of.js';
import type {
  DerivationKind,
  FiguresCell,
  FiguresRow,
  FiguresTable,
  WrittenFormula,
} from '../../model/figures-table.js';

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

export function cellAt({ table, row, column }: CellAt): FiguresCell | undefined {
  return table.rows[row]?.cells[column];
}

export function isBlank(cell: FiguresCell | undefined): boolean {
  return cell?.value.kind === 'missing' && cell.value.reason === 'blank';
}

export function keyOf({ table, row, column }: CellAt): string {
  return `${table.name} ${row} ${column}`;
}

/** Percentages are not added up over the columns of a table. */
export function isShare({ percent, cells }: FiguresRow): boolean {
  return percent || cells.some(({ value }) => value.kind === 'quantity' && value.unit === '%');
}

/** The figure of a cell in the unit of the table that it is used in. */
export function inUnitOf(table: FiguresTable, { table: other }: CellAt, figure: Estimate | undefined) {
  if (!figure || !table.unit || !other.unit || table.unit === other.unit) return figure;
  return convert(figure, other.unit, table.unit);
}
