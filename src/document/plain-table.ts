import type { Inline, Paragraph, Table, TableColumn, TableRow } from './document.js';
import { emptyRow } from './empty-row.js';
import { bodyRow, cell, headRow, type PlainCell } from './grid.js';

/** A table in which nothing spans: as many cells in each row as there are columns, in their order. */
export interface PlainTable extends Pick<Table, 'id' | 'caption' | 'captionVisible' | 'unit' | 'page'> {
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
  /** The column whose cells name their rows; the first unless told otherwise, and none where it is negative. */
  readonly nameColumn?: number;
  readonly notes?: readonly Paragraph[];
  /** What it says where it has no rows. */
  readonly empty: string;
}

export interface PlainColumn extends TableColumn {
  readonly heading: readonly Inline[];
}

export interface PlainRow {
  readonly cells: readonly PlainCell[];
  readonly role?: TableRow['role'];
}

export function plainTable({ columns, rows, nameColumn, notes, empty, ...named }: PlainTable): Table {
  const { id } = named;
  const head = [
    headRow(
      id,
      columns.map(({ heading }) => cell(heading)),
    ),
  ];
  const body = rows.map(({ cells, role }, index) => bodyRow(id, index, cells, role, nameColumn));
  return {
    type: 'table',
    ...named,
    columns: columns.map(({ heading: _, ...column }) => column),
    head,
    body: body.length > 0 ? body : [emptyRow(head, empty)],
    notes: notes ?? [],
  };
}
