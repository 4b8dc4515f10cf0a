import type { Table } from '../../../document/document.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { columnNeeds } from './column-needs.js';
import { type ColumnNeed, columnWidths } from './column-widths.js';
import { figureParts, figuresOf } from './figure-parts.js';
import { lowestWidths } from './lowest-widths.js';
import { statedWidths } from './stated-widths.js';
import { tableExtent } from './table-extent.js';
import { edgesFrom, type TableGrid } from './table-grid.js';
import { cellText } from './table-text.js';

/** Smallest size a crowded table may be set in. */
const smallest = 7;
const sizeStep = 0.5;

/**
 * Chooses the text size and the columns: a table whose words do not fit is set smaller before words are divided. Those of
 * its head may be given in so many parts.
 */
export function planGrid(table: Table, context: MeasureContext, headParts = 1): TableGrid {
  const { theme } = context;
  const { size, needs } = fittingSize(table, headParts, context);
  const widths = chooseWidths(table, needs, size, context);
  return {
    edges: edgesFrom(context.x, widths),
    size,
    leading: theme.table.leading * (size / theme.table.size),
    padding: theme.table.cellPadding,
    commas: table.columns.map((_, column) => commaOf(table, column, size, context)),
    crowded: wordsWidth(needs) > context.width,
  };
}

/** Where the words fit but not all cells on one line, the widths decide how high the table is. */
function chooseWidths(
  table: Table,
  needs: readonly ColumnNeed[],
  size: number,
  context: MeasureContext,
): readonly number[] {
  const stated = statedWidths(table.columns, needs, context.width);
  if (stated) return stated;
  const widths = columnWidths(needs, context.width);
  const lines = needs.reduce((total, need) => total + need.full, 0);
  const isTight = wordsWidth(needs) >= context.width;
  if (isTight || lines <= context.width) return widths;
  return lowestWidths(widths, needs, tableExtent(table, size, context));
}

function fittingSize(
  table: Table,
  headParts: number,
  context: MeasureContext,
): { size: number; needs: readonly ColumnNeed[] } {
  const { size: normal } = context.theme.table;
  let size = normal;
  let needs = columnNeeds(table, size, context, headParts);
  while (wordsWidth(needs) > context.width && size - sizeStep >= smallest) {
    size -= sizeStep;
    needs = columnNeeds(table, size, context, headParts);
  }
  return { size, needs };
}

function wordsWidth(needs: readonly ColumnNeed[]): number {
  return needs.reduce((sum, need) => sum + need.word, 0);
}

/** The widest decimals of a column decide how far from its right edge the comma stands, the widest wholes from its left. */
function commaOf(table: Table, column: number, size: number, context: MeasureContext): number | undefined {
  const { [column]: own } = table.columns;
  if (!own || own.align === 'start') return undefined;
  const parts = table.body.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column === column && cell.colSpan === 1)
      .flatMap((cell) => figureParts(cell, cellText(row, cell, size, context).style, context) ?? []),
  );
  const figures = figuresOf(own, parts, size);
  return own.align === 'decimal' ? figures?.rest : figures?.whole;
}
