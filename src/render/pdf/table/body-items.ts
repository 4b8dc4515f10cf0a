import type { Table, TableRow } from '../../../document/document.js';
import { type FlowItem, flowHeight, keep, type RepeatedHead } from '../layout/flow.js';
import type { TagNode } from '../layout/tag-node.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { cutRows } from './cut-rows.js';
import { leastPart, measureRows, textHeight } from './measure-rows.js';
import { rowGroups } from './row-groups.js';
import type { TableGrid } from './table-grid.js';

/** So few rows are not divided: one of them would stand alone. */
const fewRows = 3;
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
  const height = (from: number, to: number): number => flowHeight(items.slice(from, to + 1).flat());
  const isLow = (index: number): boolean => height(index, index) < leastPart(grid);
  // Neither the first row nor the last is left alone on a page by a table of at least four, unless it is high.
  const last = groups.length - 1;
  const isEnd = (index: number): boolean =>
    last >= fewRows && ((index === 1 && isLow(0)) || (index === last && isLow(last)));
  return items.flatMap((group, index): readonly FlowItem[] => {
    const kept =
      isSum(groups, index) ||
      isHeading(groups, index - 1) ||
      (isEnd(index) && height(index - 1, index) <= limit) ||
      (isLastBeforeSum(groups, index) && height(index - 1, index + 1) <= limit);
    return index > 0 && kept ? [keep, ...group] : group;
  });
}

type Groups = readonly (readonly TableRow[])[];

/** A sum says little of one row alone: it has two above it, unless it sums no more. */
function isLastBeforeSum(groups: Groups, index: number): boolean {
  return isSum(groups, index + 1) && !isSum(groups, index) && !isSum(groups, index - 1);
}

/** Totals stay with a row they sum. */
function isSum(groups: Groups, index: number): boolean {
  const role = groups[index]?.[0]?.role;
  return (role === 'total' || role === 'subtotal') && !isHeading(groups, index);
}

/** What heads the rows that follow stays with the first of them: words without figures, or a row whose parts are set in below. */
function isHeading(groups: Groups, index: number): boolean {
  const [row, ...others] = groups[index] ?? [];
  if (!row || others.length > 0) return false;
  return isWords(row) || indentOf(groups[index + 1]?.[0]) > indentOf(row);
}

function isWords({ role, cells: [label, ...figures] }: TableRow): boolean {
  return role === 'subtotal' && label !== undefined && figures.every(({ children }) => children.length === 0);
}

function indentOf(row: TableRow | undefined): number {
  return row?.cells[0]?.indent ?? 0;
}
