import type { Table } from '../../document/document.js';

/** From here on a table is too wide for a sheet of paper unless its letters are smaller and its words may be parted. */
const columnsThatCrowd = 8;

export function isCrowded({ columns }: Table): boolean {
  return columns.length >= columnsThatCrowd;
}
