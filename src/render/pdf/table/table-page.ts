import type { Table } from '../../../document/document.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { textHeight } from './measure-rows.js';
import { planGrid } from './plan-grid.js';
import { tableExtent } from './table-extent.js';
import type { TableGrid } from './table-grid.js';
import { turnedPage } from './turned-page.js';

/** A page is not turned for a table that would fill less than this share of it, if anything else helps. */
const leastFilled = 0.5;
/** How many parts a word of the head may be set in, in the order they are tried. */
const headParts = [2, 3];
/** Share of the usual space beside the words of a cell. */
const densePadding = 0.6;

/** A table with its columns, and the page that it is set on. */
export interface PlannedTable {
  readonly table: Table;
  readonly grid: TableGrid;
  readonly context: MeasureContext;
  readonly isTurned: boolean;
}

/**
 * The page is turned where the author asks for that, or where the words of the table have no room. A low table would leave
 * most of a turned page blank, and the one before it too: it stays upright where no more is needed than to divide the
 * words of its head.
 */
export function planTable(table: Table, context: MeasureContext): PlannedTable {
  const wide = table.page === 'portrait' ? undefined : turnedPage(context);
  if (wide && table.page === 'landscape') return turned(table, wide);
  const upright = { table, grid: planGrid(table, context), context, isTurned: false };
  if (!upright.grid.crowded) return upright;
  const lying = wide && turned(table, wide);
  if (lying && filled(lying) >= leastFilled) return lying;
  return dense(upright) ?? lying ?? upright;
}

/** With the words of the head in as few parts as it takes; undefined where the other cells have no room either. */
function dense({ table, context, isTurned }: PlannedTable): PlannedTable | undefined {
  const { theme } = context;
  const cellPadding = theme.table.cellPadding * densePadding;
  const closer = { ...context, theme: { ...theme, table: { ...theme.table, cellPadding } } };
  for (const parts of headParts) {
    const grid = planGrid(table, closer, parts);
    if (!grid.crowded) return { table, grid, context: closer, isTurned };
  }
  return undefined;
}

/** The heading that says the same as the caption may stand on another page. */
function turned(table: Table, context: MeasureContext): PlannedTable {
  const shown = { ...table, captionVisible: true };
  const planned = { table: shown, grid: planGrid(shown, context), context, isTurned: true };
  return planned.grid.crowded ? (dense(planned) ?? planned) : planned;
}

/** The share of its page that a table takes, about. */
function filled({ table, grid, context }: PlannedTable): number {
  const widths = grid.edges.slice(1).map((edge, index) => edge - (grid.edges[index] ?? 0));
  const { height } = tableExtent(table, grid.size, context)(widths);
  const rows = table.head.length + table.body.length;
  return (height * grid.leading + rows * 2 * grid.padding) / textHeight(context);
}
