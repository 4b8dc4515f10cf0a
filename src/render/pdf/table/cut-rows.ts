import { moveDown } from '../layout/box.js';
import { type FlowBox, type FlowItem, flowBox, gap, keep, type RepeatedHead } from '../layout/flow.js';
import { tie } from '../layout/ties.js';
import type { MeasureContext } from '../measure/measure-context.js';
import type { CellLine } from './measure-cell.js';
import { leastPart, type MeasuredRows, moveLine, wholeRowHeight } from './measure-rows.js';
import { repeatedLabels } from './repeated-labels.js';
import { rowDecoration } from './row-rules.js';
import type { TableGrid } from './table-grid.js';

const tolerance = 0.01;

/** Turns rows into flow boxes, cut wherever no line of any cell is in the way. */
export function cutRows(
  measured: MeasuredRows,
  grid: TableGrid,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): readonly FlowItem[] {
  const limit = wholeRowHeight(context);
  if (measured.height <= limit) return wholeIfItCan(measured, grid, head, context);
  const cuts = cutPlaces(measured, limit);
  const last = cuts.length - 2;
  return cuts.slice(0, -1).flatMap((cut, index): readonly FlowItem[] => {
    const start = index === 0 ? cut : startAfter(cut, measured);
    const piece = slice(measured, start, cuts[index + 1] ?? start, grid, head, context);
    const lonely = (index === 1 || index === last) && last > 2;
    return [...(start > cut ? [gap(start - cut)] : []), ...(index > 0 && lonely ? [keep] : []), piece];
  });
}

/** A row that is lower than the limit is divided only where its page would be left too empty otherwise. */
function wholeIfItCan(
  measured: MeasuredRows,
  grid: TableGrid,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): readonly FlowItem[] {
  const least = leastPart(grid);
  const cuts = cutsBetween(measured).filter((cut) => cut >= least && cut <= measured.height - least);
  const ends = [0, ...cuts, measured.height];
  return ends.slice(1).flatMap((end, index): readonly FlowItem[] => {
    const cut = ends[index] ?? 0;
    const start = index === 0 ? cut : startAfter(cut, measured);
    const between = index > 0 ? [tie('linesOfRow'), gap(start - cut)] : [];
    return [...between, slice(measured, start, end, grid, head, context)];
  });
}

/** White space between the lines of a row vanishes when a page begins there; the padding of a row does not. */
function startAfter(cut: number, { rows, lines }: MeasuredRows): number {
  if (!isMidRow(cut, rows)) return cut;
  const tops = lines.map((line) => line.top).filter((top) => top >= cut - tolerance);
  return Math.max(cut, Math.min(...tops));
}

export function whole(
  measured: MeasuredRows,
  grid: TableGrid,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): FlowBox {
  return slice(measured, 0, measured.height, grid, head, context);
}

/** Lines that belong together stay together, unless that leaves a piece higher than the limit. */
function cutPlaces(measured: MeasuredRows, limit: number): readonly number[] {
  const cuts = cutsBetween(measured);
  const tooHigh = cuts.some((cut, index) => (cuts[index + 1] ?? cut) - cut > limit);
  if (!tooHigh) return cuts;
  const lines = measured.lines.map(({ keptFrom: _, ...line }) => line);
  return cutsBetween({ ...measured, lines });
}

function cutsBetween({ rows, lines, height }: MeasuredRows): readonly number[] {
  const ends = [...rows.map((row) => row.bottom), ...lines.map((line) => line.bottom)];
  const free = [...new Set(ends)].filter((y) =>
    lines.every((line) => line.bottom <= y + tolerance || startsBelow(line, y)),
  );
  // Space below a row's last line belongs to that line: nothing is gained by a cut there.
  const useful = free.filter((y) => y < height - tolerance && !endsRowEarly(y, rows, lines));
  return [0, ...useful.sort((a, b) => a - b), height];
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
  measured: MeasuredRows,
  from: number,
  to: number,
  grid: TableGrid,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): FlowBox {
  const { rows, lines } = measured;
  const within = lines.filter((line) => line.top >= from - tolerance && line.bottom <= to + tolerance);
  const moved = from === 0 ? within : within.map((line) => moveLine(line, -from));
  const decoration = rows
    .filter((row) => row.top < to - tolerance && row.bottom > from + tolerance)
    .flatMap((row) => rowDecoration(row, from, to, grid, context));
  const repeated = continuedHead(measured, from, grid, head);
  return flowBox(to - from, [...decoration, ...moved.flatMap((line) => line.boxes)], {
    notes: moved.flatMap((line) => line.notes),
    anchors: moved.flatMap((line) => line.anchors),
    ...(repeated ? { head: repeated } : {}),
  });
}

/** The table's head, and below it what heads the rows that the cut goes through. */
function continuedHead(
  measured: MeasuredRows,
  from: number,
  grid: TableGrid,
  head: RepeatedHead | undefined,
): RepeatedHead | undefined {
  const midRow = isMidRow(from, measured.rows);
  const height = (head?.height ?? 0) + (head && midRow ? grid.padding : 0);
  const labels = repeatedLabels(measured, from, height + (midRow ? 0 : grid.padding));
  return head || labels.length > 0 ? { height, boxes: [...(head?.boxes ?? []), ...labels] } : undefined;
}

/** Lines that go on from the page before keep clear of the rule under the repeated head. */
function isMidRow(y: number, rows: MeasuredRows['rows']): boolean {
  return !rows.some((row) => Math.abs(row.top - y) < tolerance);
}

/** One above the other, as a single piece. */
export function stackBoxes(items: readonly FlowBox[]): RepeatedHead {
  let height = 0;
  const boxes = items.flatMap((item) => {
    const at = height;
    height += item.height;
    return item.boxes.map((box) => moveDown(box, at));
  });
  return { height, boxes };
}
