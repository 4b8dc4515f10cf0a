import type { TableRecord } from '../../../schemas/table.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Result } from '../../base/result.js';
import type { FiguresColumn, FiguresNote, FiguresRow, FiguresTable } from '../../model/figures-table.js';
import type { AmountUnit, Region } from '../../model/region.js';
import type { RichText } from '../../model/rich-text.js';
import type { CsvFile } from '../../source/csv-file.js';
import type { Located } from '../../validate/located.js';
import { richText } from '../rich-text.js';
import { tablePage } from '../table-page.js';
import { headingFault } from './heading-faults.js';
import { noteFaults } from './note-faults.js';
import { readColumns } from './read-columns.js';
import { readRows } from './read-rows.js';
import { rowFaults } from './row-faults.js';
import { withSubtotals } from './subtotals.js';
import { asWords, holdsWords } from './words-columns.js';

/** A table as its author wrote it, every figure typed; its arithmetic is worked out when all tables are known. */
export function readTable(
  name: string,
  record: Located<TableRecord>,
  csv: CsvFile | undefined,
  region: Region,
): Result<FiguresTable> {
  const { value } = record;
  const kind = value.sort ?? 'plain';
  const columns = readColumns(record, csv);
  const rows = readRows(record, csv, columns.value);
  const titled = withWords(columns.value, rows);
  const place = record.at(['tabell']);
  const table: FiguresTable = {
    type: 'figures-table',
    name,
    place,
    title: richText(value.tabell, place),
    kind,
    unit: unitOf(value, region),
    chart: value.diagram && charts[value.diagram],
    chartAt: value.diagram && record.at(['diagram']),
    page: tablePage(value),
    rowHeading: rowHeadingOf(record, csv),
    unitStated: value.enhet !== undefined || region.unitStated,
    columns: titled,
    rows: rows.map((row) => asWords(row, titled)),
    notes: notesOf(record, rows),
  };
  const headings = headingFault(table.rows, titled.length, record);
  const diagnostics: readonly Diagnostic[] = [
    ...columns.diagnostics,
    ...(headings ? [headings] : table.rows.flatMap((row) => rowFaults(row, titled))),
    ...noteFaults(table, record),
  ];
  const wide = { ...table, rows: table.rows.map((row) => padded(row, titled.length)) };
  return { value: withSubtotals(wide), diagnostics };
}

const charts = { staplar: 'bars', vattenfall: 'waterfall', inget: 'none' } as const;

/** A spreadsheet has the heading over its names in the first cell. */
function rowHeadingOf({ value, at }: Located<TableRecord>, csv: CsvFile | undefined): RichText | undefined {
  if (value.radrubrik !== undefined) return richText(value.radrubrik, at(['radrubrik']));
  const [first] = csv?.header ?? [];
  return first && first.text !== '' ? richText(first.text, first.place) : undefined;
}

/** Factors are of as many kinds as there are rows, so only they have no unit unless told otherwise. */
function unitOf({ enhet, sort }: TableRecord, region: Region): AmountUnit | undefined {
  if (enhet === 'ingen') return undefined;
  return enhet ?? (sort === 'bakgrundsfaktorer' ? undefined : region.unit);
}

function withWords(columns: readonly FiguresColumn[], rows: readonly FiguresRow[]): readonly FiguresColumn[] {
  return columns.map((column, index) =>
    column.formula || !holdsWords(rows.map((row) => row.cells[index]))
      ? column
      : { ...column, holds: 'words' },
  );
}

function notesOf({ value, at }: Located<TableRecord>, rows: readonly FiguresRow[]): readonly FiguresNote[] {
  const numbered = rows.some((row) => row.notes.length > 0);
  return (value.noter ?? []).map((note, index) => ({
    number: numbered ? index + 1 : undefined,
    text: richText(note, at(['noter', index])),
  }));
}

/** Every row as wide as the table, so that nobody after this has to think of rows that are not. */
function padded(row: FiguresRow, width: number): FiguresRow {
  const blank = { value: { kind: 'missing', reason: 'blank', wording: '' }, place: row.place } as const;
  const blanks = Array.from({ length: Math.max(0, width - row.cells.length) }, () => ({
    ...blank,
    origin: 'stated' as const,
    derivations: [],
  }));
  return { ...row, cells: [...row.cells.slice(0, width), ...blanks] };
}
