import type { TableRow } from '../../document/document.js';

/**
 * The rows of a table's body cut into the groups that HTML calls `tbody`, since a header of scope `rowgroup` holds
 * for the rest of its group. A group begins at such a header and ends where the header's span ends; a header that
 * spans one row only stands above its rows and holds until the next one.
 */
export function rowGroups(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const starts = rows.map((_, index) => index).filter((index) => index === 0 || isBoundary(rows, index));
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

/** No cut where a cell reaches over it: HTML would end the cell there. */
function isBoundary(rows: readonly TableRow[], index: number): boolean {
  const before = rows.slice(0, index).flatMap((row, start) => row.cells.map((cell) => ({ cell, start })));
  if (before.some(({ cell, start }) => start + cell.rowSpan > index)) return false;
  const begins = rows[index]?.cells.some((cell) => cell.scope === 'rowGroup') ?? false;
  const ends = before.some(
    ({ cell, start }) => cell.scope === 'rowGroup' && cell.rowSpan > 1 && start + cell.rowSpan === index,
  );
  return begins || ends;
}
