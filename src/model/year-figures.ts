import type { Estimate } from './estimate.js';
import { figureOf } from './figure-of.js';
import type { FiguresCell, FiguresColumn, FiguresRow, FiguresTable } from './figures-table.js';

/** What a row of a table has for a year, in the table's unit. */
export interface YearFigure {
  readonly year: number;
  readonly column: FiguresColumn;
  readonly cell: FiguresCell;
  readonly figure: Estimate;
}

/** The amounts of a row by the years of its columns; none for a row of percentages, and no blank place counts. */
export function yearFigures(row: FiguresRow, { columns, unit }: FiguresTable): readonly YearFigure[] {
  if (row.percent) return [];
  return columns.flatMap((column, index) => {
    const cell = row.cells[index];
    const figure = cell?.value.kind === 'quantity' ? figureOf(cell, row, unit) : undefined;
    return cell && figure && column.year !== undefined ? [{ year: column.year, column, cell, figure }] : [];
  });
}
