import type { Table, TableRow } from '../../../document/document.js';
import { type Box, moveDown } from '../layout/box.js';
import { addTag, type TagNode } from '../layout/tag-node.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { sum } from './column-widths.js';
import { type CellLine, type MeasuredCell, measureCell, onLineGrid } from './measure-cell.js';
import { rowHeights } from './row-heights.js';
import { edgesFrom, type TableGrid } from './table-grid.js';

/** Rows with heights and all their lines placed, counted from the top of the first row. */
export interface MeasuredRows {
  readonly rows: readonly MeasuredRow[];
  readonly height: number;
  readonly lines: readonly CellLine[];
  /** Looked for only where a table is cut. */
  readonly labels: () => readonly RowLabel[];
}

/** A cell that heads its row or rows, to be printed again where they go on over a page. */
export interface RowLabel {
  readonly top: number;
  /** Where the last of its rows ends. */
  readonly bottom: number;
  readonly lines: readonly CellLine[];
}

export interface MeasuredRow {
  readonly role: TableRow['role'];
  readonly top: number;
  readonly bottom: number;
  /** Whether no further row of the group follows. */
  readonly last: boolean;
  /** Left edges and right edges of cells from above that go on below this row's bottom rule. */
  readonly open: readonly { readonly left: number; readonly right: number }[];
}

/** Rows higher than a third of the page may go on over a page break; lower ones stay whole. */
export function wholeRowHeight(context: MeasureContext): number {
  return textHeight(context) / 3;
}

/** As high as three rows of a line: what is lower says too little on a page without the rest of its table. */
export function leastPart({ leading, padding }: TableGrid): number {
  return 3 * (leading + 2 * padding);
}

/** The height of a page between its margins. */
export function textHeight({ theme: { page } }: MeasureContext): number {
  return page.height - page.margin.top - page.margin.bottom;
}

export function measureRows(
  table: Table,
  rows: readonly TableRow[],
  grid: TableGrid,
  parent: TagNode,
  context: MeasureContext,
): MeasuredRows {
  const close = rows.map((row) => {
    const tag = addTag(parent, 'TR');
    return row.cells.map((cell) => measureCell(table, row, cell, grid, tag, context));
  });
  const least = grid.leading + 2 * grid.padding;
  const limit = wholeRowHeight(context);
  const isWhole = sum(rowHeights(close, least)) <= limit;
  const measured = isWhole ? close : close.map((cells) => cuttable(cells, limit, grid));
  const heights = rowHeights(measured, least);
  const tops = edgesFrom(0, heights);
  const placed = rows.map((row, index): MeasuredRow => {
    const top = tops[index] ?? 0;
    const open = openBelow(measured, index, grid);
    return { role: row.role, top, bottom: tops[index + 1] ?? top, open, last: index === rows.length - 1 };
  });
  const lines = measured.flatMap((cells, index) =>
    cells.flatMap((cell) => placeCell(cell, rows[index]?.role, tops, index)),
  );
  return { rows: placed, height: tops.at(-1) ?? 0, lines, labels: () => labelsOf(measured, tops) };
}

/** A row that may go on over a page has its long cells on a common grid, so that it can be cut through all of them. */
function cuttable(cells: readonly MeasuredCell[], limit: number, grid: TableGrid): readonly MeasuredCell[] {
  const long = cells.filter(({ height }) => height > limit / 2);
  return long.length > 1 ? cells.map((cell) => onLineGrid(cell, grid)) : cells;
}

function labelsOf(rows: readonly (readonly MeasuredCell[])[], tops: readonly number[]): readonly RowLabel[] {
  return rows.flatMap((cells, index) =>
    cells
      .filter(({ cell }) => cell.scope?.startsWith('row'))
      .map(({ cell, lines }): RowLabel => {
        const top = tops[index] ?? 0;
        const bottom = tops[Math.min(index + cell.rowSpan, tops.length - 1)] ?? top;
        return { top, bottom, lines: lines.map((line) => moveLine(line, top)) };
      }),
  );
}

/** Column heads stand at the bottom of their row, next to what they head; everything else at the top. */
function placeCell(
  measured: MeasuredCell,
  role: TableRow['role'] | undefined,
  tops: readonly number[],
  index: number,
): readonly CellLine[] {
  const top = tops[index] ?? 0;
  const end = tops[Math.min(index + measured.cell.rowSpan, tops.length - 1)] ?? top;
  const lift = role === 'head' ? end - top - measured.height : 0;
  return measured.lines.map((line) => moveLine(line, top + lift));
}

export function moveLine(line: CellLine, distance: number): CellLine {
  return {
    ...line,
    top: line.top + distance,
    bottom: line.bottom + distance,
    ...(line.keptFrom === undefined ? {} : { keptFrom: line.keptFrom + distance }),
    boxes: line.boxes.map((box: Box) => moveDown(box, distance)),
    anchors: line.anchors.map((anchor) => ({ ...anchor, y: anchor.y + distance })),
  };
}

function openBelow(
  rows: readonly (readonly MeasuredCell[])[],
  index: number,
  grid: TableGrid,
): MeasuredRow['open'] {
  return rows.slice(0, index + 1).flatMap((cells, from) =>
    cells
      .filter(({ cell }) => from + cell.rowSpan - 1 > index)
      .map(({ cell }) => ({
        left: grid.edges[cell.column] ?? 0,
        right: grid.edges[cell.column + cell.colSpan] ?? 0,
      })),
  );
}
