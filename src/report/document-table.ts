import { formatDecimal } from '../base/decimal.js';
import type { Block, Inline, Table, TableCell, TableColumn, TableRow } from '../document/document.js';
import type { DocumentIds } from '../document/document-ids.js';
import { emptyRow } from '../document/empty-row.js';
import { typesetText } from '../value/typeset-text.js';
import { type Datum, type DatumHandlers, type DatumType, writeDatum } from './datum.js';
import type { ReportRow, ReportTable } from './report-table.js';

/** A table of a report in the document's grid: nothing spans, and the first cell of a row names it. */
export function tableBlock(table: ReportTable, ids: DocumentIds): Table {
  const id = ids.unique(`tabell-${table.key}`);
  const head = [headRow(table, id)];
  const rows = table.rows.map((row, index) => bodyRow(row, `${id}-r${index + 1}`));
  return {
    type: 'table',
    id,
    caption: text(ids.caption(table.title)),
    captionVisible: true,
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    columns: table.columns.map(({ type, grow }) => ({
      ...columns[type],
      ...(grow === undefined ? {} : { grow }),
    })),
    head,
    body: rows.length > 0 ? rows : [emptyRow(head, 'Inget att redovisa')],
    notes: table.notes.map((note) => ({ type: 'paragraph', role: 'note', children: text(note) })),
  };
}

const columns: Readonly<Record<DatumType, TableColumn>> = {
  words: { align: 'start', grow: 1 },
  lines: { align: 'start', grow: 1 },
  figure: { align: 'decimal', grow: 0 },
  count: { align: 'end', grow: 0 },
  year: { align: 'start', grow: 0 },
  date: { align: 'start', grow: 0 },
};

function headRow({ columns: all }: ReportTable, id: string): TableRow {
  return {
    type: 'tableRow',
    role: 'head',
    cells: all.map(({ heading }, column) => ({
      ...cell(column, [heading]),
      scope: 'column',
      id: `${id}-k${column + 1}`,
    })),
  };
}

function bodyRow({ role, cells, indent }: ReportRow, id: string): TableRow {
  return {
    type: 'tableRow',
    role,
    cells: cells.map((datum, column) => {
      const plain = cell(column, writeDatum(datum, printed, []), languageOf(datum));
      return column === 0 ? { ...plain, indent, scope: 'row', id } : plain;
    }),
  };
}

function cell(column: number, paragraphs: readonly string[], language?: string): TableCell {
  const children = paragraphs.map((value): Block => ({ type: 'paragraph', children: text(value, language) }));
  return { type: 'tableCell', column, rowSpan: 1, colSpan: 1, indent: 0, children };
}

function text(value: string, language?: string): readonly Inline[] {
  return [{ type: 'text', value: typesetText(value), ...(language === undefined ? {} : { language }) }];
}

function languageOf(datum: Datum): string | undefined {
  return datum && 'language' in datum ? datum.language : undefined;
}

/** As plans print it, whatever the language of the report: a reader looks for the figure in the plan; one text for each paragraph of the cell. */
const printed: DatumHandlers<readonly string[]> = {
  words: ({ text: value }) => [value],
  lines: ({ lines }) => lines,
  figure: ({ amount }) => [formatDecimal(amount)],
  count: (datum) => [String(datum.count)],
  year: (datum) => [String(datum.year)],
  date: ({ iso }) => [iso],
};
