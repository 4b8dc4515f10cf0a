import type { TableRow } from '../../../document/document.js';

/** Rows that spans tie together: a group breaks between its rows only when it has to. */
export function rowGroups(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  let tiedUntil = 0;
  rows.forEach((row, index) => {
    const reach = index + Math.max(1, ...row.cells.map((cell) => cell.rowSpan));
    const last = groups.at(-1);
    if (index < tiedUntil && last) last.push(row);
    else groups.push([row]);
    tiedUntil = Math.max(tiedUntil, reach);
  });
  return groups;
}
