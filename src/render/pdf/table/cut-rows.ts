import { moveDown } from '../layout/box.js';
import { type FlowBox, type FlowItem, flowBox, keep, type RepeatedHead } from '../layout/flow.js';
import type { MeasureContext } from '../measure/measure-context.js';
import type { CellLine } from './measure-cell.js';
import { type MeasuredRows, moveLine } from './measure-rows.js';
import { rowDecoration } from './row-rules.js';
import type { TableGrid } from './table-grid.js';

/** Rows higher than this share of the page may go on over a page break; lower ones stay whole. */
const wholeRowShare = 1 / 3;
const tolerance = 0.01;

/** Turns rows into flow boxes, cut wherever no line of any cell is in the way. */
export function cutRows(
  measured: MeasuredRows,
  grid: TableGrid,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): readonly FlowItem[] {
  const { page } = context.theme;
  const limit = (page.height - page.margin.top - page.margin.bottom) * wholeRowShare;
  const cuts = cutPlaces(measured);
  const slices = cuts
    .slice(1)
    .map((end, index) => slice(measured, cuts[index] ?? 0, end, grid, head, context));
  if (measured.height <= limit) return slices.length === 1 ? slices : [whole(measured, grid, head, context)];
  return slices.flatMap((box, index) => {
    const lonely = index === 1 || index === slices.length - 1;
    return index > 0 && lonely && slices.length > 3 ? [keep, box] : [box];
  });
}

export function whole(
  measured: MeasuredRows,
  grid: TableGrid,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): FlowBox {
  return slice(measured, 0, measured.height, grid, head, context);
}

function cutPlaces({ rows, lines, height }: MeasuredRows): readonly number[] {
  const ends = [...rows.map((row) => row.bottom), ...lines.map((line) => line.bottom)];
  const free = ends.filter((y) =>
    lines.every((line) => line.bottom <= y + tolerance || startsBelow(line, y)),
  );
  // Space below a row's last line belongs to that line: nothing is gained by a cut there.
  const useful = free.filter((y) => y < height - tolerance && !endsRowEarly(y, rows, lines));
  return [0, ...[...new Set(useful)].sort((a, b) => a - b), height];
}

/** A line that must stay with the one above starts, for a cut, where that one does not end yet. */
function startsBelow({ top, keptFrom }: CellLine, y: number): boolean {
  return keptFrom === undefined ? top >= y - tolerance : keptFrom > y + tolerance;
}

function endsRowEarly(y: number, rows: MeasuredRows['rows'], lines: MeasuredRows['lines']): boolean {
  const row = rows.find((each) => y > each.top + tolerance && y < each.bottom - tolerance);
  if (!row) return false;
  return !lines.some((line) => line.top >= y - tolerance && line.top < row.bottom - tolerance);
}

function slice(
  { rows, lines }: MeasuredRows,
  from: number,
  to: number,
  grid: TableGrid,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): FlowBox {
  const within = lines.filter((line) => line.top >= from - tolerance && line.bottom <= to + tolerance);
  const moved = within.map((line) => moveLine(line, -from));
  const decoration = rows
    .filter((row) => row.top < to - tolerance && row.bottom > from + tolerance)
    .flatMap((row) => rowDecoration(row, from, to, grid, context));
  return flowBox(to - from, [...decoration, ...moved.flatMap((line) => line.boxes)], {
    notes: moved.flatMap((line) => line.notes),
    anchors: moved.flatMap((line) => line.anchors),
    ...(head ? { head: isMidRow(from, rows) ? { ...head, height: head.height + grid.padding } : head } : {}),
  });
}

/** Lines that go on from the page before keep clear of the rule under the repeated head. */
function isMidRow(y: number, rows: MeasuredRows['rows']): boolean {
  return !rows.some((row) => Math.abs(row.top - y) < tolerance);
}

/** The same head for every page the table goes on to: its look without its meaning. */
export function stackBoxes(items: readonly FlowBox[]): RepeatedHead {
  let height = 0;
  const boxes = items.flatMap((item) => {
    const at = height;
    height += item.height;
    return item.boxes.map((box) => moveDown(box, at));
  });
  return { height, boxes };
}
