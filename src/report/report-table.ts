import type { Bilingual } from '../base/bilingual.js';
import type { Datum, DatumDraft, DatumType } from './datum.js';

/** A table of a report as data: the same rows serve the document, the spreadsheets and other programs. */
export interface ReportTable {
  /** Its name for programs, ”gaps”; unique in the report. */
  readonly key: string;
  /** Its name for readers and in file names, ”Luckor”. */
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Set under the table. */
  readonly notes: readonly string[];
  /** ”Belopp i tkr”. */
  readonly unit?: string;
  /** What the document says where it has no rows. */
  readonly empty: string;
}

export interface ReportColumn {
  /** For programs, ”regionplanAmount”. */
  readonly key: string;
  readonly heading: string;
  readonly type: DatumType;
  /** Its share of a page's width beside the other columns of words, which have 1; 0 takes no more than it needs. */
  readonly grow?: number;
}

export interface ReportRow {
  readonly role: 'body' | 'subtotal' | 'total';
  /** Steps that its first cell stands in, for parts of a whole. */
  readonly indent: number;
  /** One for each column. */
  readonly cells: readonly Datum[];
}

/** A table with our words in both languages. */
export interface TableDraft extends Pick<ReportTable, 'key'> {
  readonly title: Bilingual;
  readonly unit?: Bilingual;
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly (Omit<ReportRow, 'cells'> & { readonly cells: readonly DatumDraft[] })[];
  readonly notes: readonly Bilingual[];
}

export type ColumnDraft = Omit<ReportColumn, 'heading'> & { readonly heading: Bilingual };

/** A column and what an item has in it. */
export type ColumnOf<Item> = ColumnDraft & { cellOf(item: Item): DatumDraft };

export interface TableOf<Item> extends Pick<TableDraft, 'key' | 'title' | 'unit'> {
  readonly items: readonly Item[];
  readonly columns: readonly ColumnOf<Item>[];
  readonly notes?: readonly Bilingual[];
  readonly roleOf?: (item: Item) => ReportRow['role'];
  readonly indentOf?: (item: Item) => number;
}

export function reportTable<Item>({
  items,
  columns,
  roleOf,
  indentOf,
  notes,
  ...table
}: TableOf<Item>): TableDraft {
  return {
    ...table,
    columns: columns.map(({ cellOf: _, ...column }) => column),
    rows: items.map((item) => ({
      role: roleOf?.(item) ?? 'body',
      indent: indentOf?.(item) ?? 0,
      cells: columns.map((column) => column.cellOf(item)),
    })),
    notes: notes ?? [],
  };
}

/** The table without the columns in which no row has anything; the first column always stays. */
export function withoutEmptyColumns(table: TableDraft): TableDraft {
  const used = table.columns.map(
    (_, index) => index === 0 || table.rows.some(({ cells }) => cells[index] !== undefined),
  );
  const keep = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => used[index]);
  return {
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: keep(row.cells) })),
  };
}
