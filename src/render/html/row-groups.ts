import type { TableRow } from '../../document/document.js';

/**
 * The rows of a table's body cut into the groups that HTML calls `tbody`, since a header of scope `rowgroup` holds
 * for the rest of its group. A group begins at such a header and ends where the header's span ends; a header that
 * spans one row only stands above its rows and holds until the next one. There is no cut through a cell that spans
 * rows: HTML would end the cell there.
 */
export function rowGroups(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  let covered = 0;
  let groupEnd = 0;
  for (const [index, row] of rows.entries()) {
    const cut = index >= covered && (index === groupEnd || groupHeaders(row).length > 0);
    if (cut || index === 0) groups.push([]);
    groups.at(-1)?.push(row);
    covered = Math.max(covered, ...row.cells.map((cell) => index + cell.rowSpan));
    const spans = groupHeaders(row).map((cell) => cell.rowSpan);
    groupEnd = Math.max(groupEnd, ...spans.filter((span) => span > 1).map((span) => index + span));
  }
  return groups;
}

function groupHeaders(row: TableRow): TableRow['cells'] {
  return row.cells.filter((cell) => cell.scope === 'rowGroup');
}
