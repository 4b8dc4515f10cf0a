import type { ColumnWidthsRecord } from '../../schemas/column-widths.js';
import type { ColumnWidth } from '../document/document.js';
import { points } from './points.js';

type TableName = keyof ColumnWidthsRecord;

/** The widths that a template states, by table and column as in its file; what it leaves out is found from the content. */
export type ColumnWidths = Readonly<Partial<Record<TableName, Readonly<Record<string, ColumnWidth>>>>>;

export function columnWidths(record: ColumnWidthsRecord = {}): ColumnWidths {
  const tables = Object.entries(record).map(([table, columns = {}]) => {
    const widths = Object.entries(columns).flatMap(([column, written]) =>
      written === undefined ? [] : [[column, widthOf(written)] as const],
    );
    return [table, Object.fromEntries(widths)] as const;
  });
  return Object.fromEntries(tables);
}

function widthOf(written: string): ColumnWidth {
  const number = points(written.replace(/ ?%$/, ''));
  return written.endsWith('%') ? { share: number / 100 } : { points: number };
}
