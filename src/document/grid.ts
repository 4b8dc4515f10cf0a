import type { Block, Inline, TableCell, TableRow } from './document.js';
import { paragraph } from './paragraph.js';

/** One cell of a row in which nothing spans: its place is its order. */
export interface PlainCell {
  readonly children: readonly Block[];
  readonly indent?: number;
}

export function cell(children: readonly Inline[]): PlainCell {
  return { children: children.length > 0 ? [paragraph(children)] : [] };
}

/** A head row: every cell names its column. */
export function headRow(tableId: string, cells: readonly PlainCell[]): TableRow {
  return {
    type: 'tableRow',
    role: 'head',
    cells: cells.map((each, column) => ({
      ...slot(each, column),
      scope: 'column',
      id: `${tableId}-k${column + 1}`,
    })),
  };
}

/** A body row: one of its cells, the first unless told otherwise, names the row. */
export function bodyRow(
  tableId: string,
  index: number,
  cells: readonly PlainCell[],
  role: TableRow['role'] = 'body',
  nameColumn = 0,
): TableRow {
  return {
    type: 'tableRow',
    role,
    cells: cells.map((each, column) => {
      const plain = slot(each, column);
      return column === nameColumn ? { ...plain, scope: 'row', id: rowId(tableId, index) } : plain;
    }),
  };
}

/** The id of the cell that names a row; rows count from 0. */
export function rowId(tableId: string, index: number): string {
  return `${tableId}-r${index + 1}`;
}

export function slot(plain: PlainCell, column: number): TableCell {
  return {
    type: 'tableCell',
    column,
    rowSpan: 1,
    colSpan: 1,
    indent: plain.indent ?? 0,
    children: plain.children,
  };
}
