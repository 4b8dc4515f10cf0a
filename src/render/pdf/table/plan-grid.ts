import type { Table } from '../../../document/document.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { columnNeeds } from './column-needs.js';
import { columnWidths } from './column-widths.js';
import { figureParts } from './figure-parts.js';
import { edgesFrom, type TableGrid } from './table-grid.js';
import { cellText } from './table-text.js';

/** Smallest size a crowded table may be set in. */
const smallest = 7;

/** Chooses the text size and the columns: a table whose words do not fit is set smaller before words are divided. */
export function planGrid(table: Table, context: MeasureContext): TableGrid {
  const { theme } = context;
  const size = fittingSize(table, context);
  const needs = columnNeeds(table, size, context);
  const widths = columnWidths(needs, context.width);
  return {
    edges: edgesFrom(context.x, widths),
    size,
    leading: theme.table.leading * (size / theme.table.size),
    padding: theme.table.cellPadding,
    commas: table.columns.map((_, column) => commaOf(table, column, size, context)),
  };
}

function fittingSize(table: Table, context: MeasureContext): number {
  const { size } = context.theme.table;
  const sizes = [size, size - 0.5, size - 1, size - 1.5].filter((each) => each >= smallest);
  const fits = (each: number): boolean =>
    columnNeeds(table, each, context).reduce((sum, need) => sum + need.word, 0) <= context.width;
  return sizes.find(fits) ?? sizes.at(-1) ?? size;
}

/** The widest decimals of a column decide how far from its right edge the comma stands. */
function commaOf(table: Table, column: number, size: number, context: MeasureContext): number | undefined {
  if (table.columns[column]?.align !== 'decimal') return undefined;
  const rests = table.body.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column === column && cell.colSpan === 1)
      .flatMap((cell) => figureParts(cell, cellText(row, cell, size, context).style, context) ?? [])
      .map((part) => part.rest),
  );
  return rests.length === 0 ? undefined : Math.max(...rests);
}
