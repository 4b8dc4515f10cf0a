import type { TableCell, TableRow } from './document.js';
import { type PlainCell, slot } from './grid.js';

/** Something that spans the rows of what stands under it; `key` tells when the next row is still its own. */
export interface Spanning {
  readonly key: unknown;
  readonly cell: PlainCell;
}

/** One row: what spans it, from the outermost in, and its own cells. */
export interface SpannedRow {
  readonly trail: readonly Spanning[];
  /** The first one names the row; a lone cell fills it. */
  readonly cells: readonly PlainCell[];
}

interface Grid {
  readonly id: string;
  readonly rows: readonly SpannedRow[];
  /** How many columns span, and how many there are besides. */
  readonly levels: number;
  readonly width: number;
}

/**
 * The body of a table in which the first columns span rows. Every cell says which headers apply to it, since scope
 * alone does not reach through spans.
 */
export function spannedBody(id: string, rows: readonly SpannedRow[], width: number): readonly TableRow[] {
  const levels = Math.max(0, ...rows.map(({ trail }) => trail.length));
  const grid = { id, rows, levels, width };
  return rows.map((row, index) => ({
    type: 'tableRow',
    role: 'body',
    cells: [
      ...Array.from({ length: levels }, (_, level) => spanningCells(index, level, grid)).flat(),
      ...ownCells(row, index, grid),
    ],
  }));
}

/** The cell where its rows begin; none where it already spans this row. */
function spanningCells(index: number, level: number, grid: Grid): readonly TableCell[] {
  const spanning = grid.rows[index]?.trail[level];
  if (!spanning) return [slot({ children: [] }, level)];
  if (firstRow(index, level, grid) !== index) return [];
  const rowSpan = grid.rows.filter(({ trail }) => trail[level]?.key === spanning.key).length;
  return [
    {
      ...slot(spanning.cell, level),
      rowSpan,
      scope: rowSpan > 1 ? 'rowGroup' : 'row',
      id: spanningId(index, level, grid),
      headers: [columnId(level, grid), ...headersBefore(index, level, grid)],
    },
  ];
}

function ownCells({ cells }: SpannedRow, index: number, grid: Grid): readonly TableCell[] {
  const before = headersBefore(index, grid.levels, grid);
  const rowId = `${grid.id}-r${index + 1}`;
  const lone = cells.length === 1 && grid.width > 1;
  return cells.map((each, position): TableCell => {
    const column = grid.levels + position;
    const plain = { ...slot(each, column), colSpan: lone ? grid.width : 1 };
    const headers = [columnId(column, grid), ...before];
    if (lone) return { ...plain, headers };
    return position === 0
      ? { ...plain, scope: 'row', id: rowId, headers }
      : { ...plain, headers: [...headers, rowId] };
  });
}

function headersBefore(index: number, level: number, grid: Grid): readonly string[] {
  const trail = grid.rows[index]?.trail.slice(0, level) ?? [];
  return trail.map((_, each) => spanningId(firstRow(index, each, grid), each, grid));
}

function firstRow(index: number, level: number, { rows }: Grid): number {
  const key = rows[index]?.trail[level]?.key;
  return rows.findIndex(({ trail }) => trail[level]?.key === key);
}

function spanningId(row: number, level: number, { id }: Grid): string {
  return `${id}-m${level + 1}-${row + 1}`;
}

function columnId(column: number, { id }: Grid): string {
  return `${id}-k${column + 1}`;
}
