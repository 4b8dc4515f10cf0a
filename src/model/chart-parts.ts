import { absolute, add, compare, type Decimal, isZero, subtract } from '../base/decimal.js';
import type { Estimate } from './estimate.js';
import { figureOf } from './figure-of.js';
import type { FiguresCell, FiguresColumn, FiguresRow, FiguresTable } from './figures-table.js';
import type { RichText } from './rich-text.js';

/** Most bars that one picture can hold and still be taken in. */
const mostBars = 48;

/** What a bar chart of a table compares: rows that stand for themselves, over the columns with their own figures. */
export interface BarParts {
  readonly columns: readonly FiguresColumn[];
  readonly groups: readonly { readonly row: FiguresRow; readonly cells: readonly ChartCell[] }[];
}

/** A cell and what it counts as in the table's unit; no figure where the plan gives none. */
export interface ChartCell {
  readonly cell: FiguresCell;
  readonly figure: Estimate | undefined;
}

/** What a waterfall shows: a sum, the changes to it that are not nothing, and the sum they lead to. */
export interface WaterfallParts {
  /** The row whose columns are the steps; undefined where the rows of the only column are. */
  readonly row: FiguresRow | undefined;
  readonly start: WaterfallPart;
  readonly changes: readonly WaterfallPart[];
  readonly end: WaterfallPart;
}

export interface WaterfallPart {
  readonly label: RichText;
  readonly cell: FiguresCell;
  readonly amount: Decimal;
}

/** Undefined where the table has nothing to compare, or more bars than a picture can hold. */
export function barParts(table: FiguresTable): BarParts | undefined {
  const at = figureColumns(table).filter((index) => !table.columns[index]?.formula);
  const columns = at.flatMap((index) => table.columns[index] ?? []);
  const groups = table.rows
    .filter(({ role, depth, repeats, percent }) => role === 'row' && depth === 0 && !repeats && !percent)
    .map((row) => ({ row, cells: at.flatMap((index) => chartCell(row, index, table)) }))
    .filter(({ cells }) => cells.some(({ figure }) => figure));
  const bars = groups.length * columns.length;
  return bars < 2 || bars > mostBars ? undefined : { columns, groups };
}

/**
 * A table has its steps in the columns of its total, or of its only row, or else in the rows of its only column. They
 * end at the first sum that what is before it adds up to, so that a picture never shows one that is wrong.
 */
export function waterfallParts(table: FiguresTable): WaterfallParts | undefined {
  const at = figureColumns(table);
  const rows = table.rows.filter(({ role, depth, percent }) => role !== 'heading' && depth === 0 && !percent);
  const [only] = at;
  if (only !== undefined && at.length === 1) {
    const steps = rows.flatMap((row) =>
      chartCell(row, only, table).map((cell) => ({ ...cell, label: row.label, sum: isSum(row) })),
    );
    return bridge(steps, undefined);
  }
  const row = rows.find(({ role }) => role === 'total') ?? (rows.length === 1 ? rows[0] : undefined);
  if (!row) return undefined;
  const steps = at.flatMap((index) =>
    chartCell(row, index, table).flatMap((cell) => {
      const column = table.columns[index];
      return column ? [{ ...cell, label: column.title, sum: column.formula !== undefined }] : [];
    }),
  );
  return bridge(steps, row);
}

/** A step of a waterfall; `sum` where the table says that it is made of others. */
interface Step extends ChartCell {
  readonly label: RichText;
  readonly sum: boolean;
}

function bridge(steps: readonly Step[], row: FiguresRow | undefined): WaterfallParts | undefined {
  const told = steps.some(({ sum }) => sum);
  const [start, ...others] = steps;
  if (!start?.figure) return undefined;
  let level = start.figure;
  const changes: WaterfallPart[] = [];
  for (const step of others) {
    const { figure, sum, cell } = step;
    const end = figure && changes.length > 0 && (sum || !told) && isSame(figure, level);
    if (end) return { row, start: partOf(start, start.figure), changes, end: partOf(step, figure) };
    if (!figure && cell.value.kind !== 'missing') return undefined;
    if (!figure || isZero(figure.amount)) continue;
    level = { amount: add(level.amount, figure.amount), margin: add(level.margin, figure.margin) };
    changes.push(partOf(step, figure));
  }
  return undefined;
}

function partOf({ label, cell }: Step, { amount }: Estimate): WaterfallPart {
  return { label, cell, amount };
}

/** As far as the decimals that were written can tell. */
function isSame(one: Estimate, other: Estimate): boolean {
  const apart = absolute(subtract(one.amount, other.amount));
  return compare(apart, add(one.margin, other.margin)) <= 0;
}

function isSum({ role, repeats, formula }: FiguresRow): boolean {
  return role === 'total' || repeats || formula !== undefined;
}

function figureColumns({ columns }: FiguresTable): readonly number[] {
  return columns.flatMap(({ holds }, index) => (holds === 'figures' ? [index] : []));
}

/** A list, so that a cell that is not there leaves nothing behind. */
function chartCell(row: FiguresRow, index: number, { unit }: FiguresTable): readonly ChartCell[] {
  const cell = row.cells[index];
  if (!cell) return [];
  return [{ cell, figure: cell.value.kind === 'quantity' ? figureOf(cell, row, unit) : undefined }];
}
