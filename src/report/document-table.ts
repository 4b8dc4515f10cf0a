import { formatDecimal } from '../base/decimal.js';
import type { Table, TableColumn } from '../document/document.js';
import type { DocumentIds } from '../document/document-ids.js';
import type { PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { plainTable } from '../document/plain-table.js';
import { text } from '../document/text.js';
import { typesetText } from '../value/typeset-text.js';
import { type Datum, type DatumHandlers, type DatumType, writeDatum } from './datum.js';
import type { ReportTable } from './report-table.js';

/** A table of a report in the document's grid; the first cell of a row names it. */
export function tableBlock(table: ReportTable, captionVisible: boolean, ids: DocumentIds): Table {
  return plainTable({
    id: ids.unique(`tabell-${table.key}`),
    caption: text(typesetText(ids.caption(table.title))),
    captionVisible,
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    columns: table.columns.map(({ heading, type, grow }) => ({
      heading: text(typesetText(heading)),
      ...columns[type],
      ...(grow === undefined ? {} : { grow }),
    })),
    rows: table.rows.map(({ role, indent, cells }) => ({
      role,
      cells: cells.map((datum, column) => ({ ...cellOf(datum), indent: column === 0 ? indent : 0 })),
    })),
    notes: table.notes.map((note) => paragraph(text(typesetText(note)), 'note')),
    empty: table.empty,
  });
}

const columns: Readonly<Record<DatumType, TableColumn>> = {
  words: { align: 'start', grow: 1 },
  lines: { align: 'start', grow: 1 },
  figure: { align: 'decimal', grow: 0 },
  count: { align: 'end', grow: 0 },
  year: { align: 'start', grow: 0 },
  date: { align: 'start', grow: 0 },
};

function cellOf(datum: Datum): PlainCell {
  const language = languageOf(datum);
  const paragraphs = writeDatum(datum, printed, []);
  return { children: paragraphs.map((value) => paragraph(text(typesetText(value), language))) };
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
