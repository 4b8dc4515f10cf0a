import type { Table, TableRow } from '../../../document/document.js';
import { type FlowItem, flowHeight, keep, type RepeatedHead } from '../layout/flow.js';
import type { TagNode } from '../layout/tag-node.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { cutRows } from './cut-rows.js';
import { measureRows, textHeight } from './measure-rows.js';
import { rowGroups } from './row-groups.js';
import type { TableGrid } from './table-grid.js';

/** So few rows are not divided: one of them would stand alone. */
export const fewRows = 3;
/** Rows that are not to stand alone stay together unless they are higher than this share of the text area. */
const rowPairShare = 0.3;

/** The rows below the head, with what keeps some of them together. */
export function bodyItems(
  table: Table,
  grid: TableGrid,
  node: TagNode,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): readonly FlowItem[] {
  const groups = rowGroups(table.body);
  const items = groups.map((rows) =>
    cutRows(measureRows(table, rows, grid, node, context), grid, head, context),
  );
  const limit = textHeight(context) * rowPairShare;
  const isLow = (from: number, to: number): boolean => flowHeight(items.slice(from, to + 1).flat()) <= limit;
  return items.flatMap((group, index): readonly FlowItem[] => {
    const kept =
      isSum(groups[index]) ||
      isHeading(groups[index - 1]) ||
      (isAtAnEnd(index, groups.length) && isLow(index - 1, index)) ||
      (isLastBeforeSum(groups, index) && isLow(index - 1, index + 1));
    return index > 0 && kept ? [keep, ...group] : group;
  });
}

/** A sum says little of one row alone: it has two above it, unless it sums no more. */
function isLastBeforeSum(groups: readonly (readonly TableRow[])[], index: number): boolean {
  return isSum(groups[index + 1]) && !isSum(groups[index]) && !isSum(groups[index - 1]);
}

/** Totals stay with a row they sum. */
function isSum(rows: readonly TableRow[] | undefined): boolean {
  const role = rows?.[0]?.role;
  return (role === 'total' || role === 'subtotal') && !isHeading(rows);
}

/** A row of words without figures heads the rows that follow, and stays with the first of them. */
function isHeading(rows: readonly TableRow[] | undefined): boolean {
  const [row, ...others] = rows ?? [];
  if (row?.role !== 'subtotal' || others.length > 0) return false;
  const [label, ...figures] = row.cells;
  return label !== undefined && figures.every(({ children }) => children.length === 0);
}

/** Neither the first row nor the last is left alone on a page by a table of at least four. */
function isAtAnEnd(index: number, count: number): boolean {
  return count > fewRows && (index === 1 || index === count - 1);
}
