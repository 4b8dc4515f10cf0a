import { type CellValue, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { decimals } from '../../base/decimal.js';
import { type Datum, type DatumHandlers, type DatumType, writeDatum } from '../datum.js';
import type { Report } from '../report.js';
import type { ReportColumn, ReportTable } from '../report-table.js';
import { reportWords } from '../report-words.js';

/**
 * The tables of one report or several as the sheets of one workbook, with figures, years and days as such and filters
 * over them.
 */
export function writeReportXlsx(reports: readonly Report[]): Promise<Uint8Array> {
  const [report] = reports;
  if (!report) throw new Error('there is at least one report in a workbook');
  const day = new Date(`${report.date}T00:00:00Z`);
  const title = reports.length === 1 ? report.title : reportWords.all[report.language];
  const tables = reports.flatMap((each) => each.tables);
  return writeXlsx({
    properties: {
      title: [title, report.years, report.region].filter(Boolean).join(' '),
      creator: report.region,
      description: reports.length === 1 ? report.subject : reportWords.allSubject[report.language],
      created: day,
      modified: day,
    },
    sheets: tables.map(sheetOf),
  });
}

function sheetOf({ title, columns, rows }: ReportTable): WriteSheet {
  const last = { row: rows.length, column: columns.length - 1 };
  return {
    name: title,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(last.column)}${last.row + 1}` },
    columns: columns.map((column, index) =>
      columnOf(
        column,
        rows.map(({ cells }) => cells[index]),
      ),
    ),
    rows: [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells.map(cellValue))],
    cells: new Map(columns.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }])),
  };
}

/** As wide as what stands in it, within what can be read on a screen. */
function columnOf(
  { heading, type }: ReportColumn,
  data: readonly Datum[],
): NonNullable<WriteSheet['columns']>[number] {
  const longest = data.reduce((most, datum) => Math.max(most, lengthOf(datum)), heading.length + 3);
  const format = type === 'figure' ? figureFormat(data) : formats[type];
  return { width: Math.min(60, longest + 2), ...(format ? { numFmt: format } : {}) };
}

const formats: Readonly<Partial<Record<DatumType, string>>> = { year: '0', count: '0', date: 'yyyy-mm-dd' };

/** As many decimals as the most precise figure of the column has. */
function figureFormat(data: readonly Datum[]): string {
  const most = data.reduce(
    (scale, datum) => (datum?.type === 'figure' ? Math.max(scale, decimals(datum.amount)) : scale),
    0,
  );
  return most === 0 ? '#,##0' : `#,##0.${'0'.repeat(most)}`;
}

/** A spreadsheet counts in binary fractions: the exact figure ends here, at about fifteen digits. */
const values: DatumHandlers<CellValue> = {
  words: ({ text }) => text,
  lines: ({ lines }) => lines.join('; '),
  figure: ({ amount }) => Number(amount.digits),
  count: ({ count }) => count,
  year: ({ year }) => year,
  date: ({ iso }) => new Date(`${iso}T00:00:00Z`),
};

function cellValue(datum: Datum): CellValue {
  return writeDatum(datum, values, null);
}

function lengthOf(datum: Datum): number {
  const value = cellValue(datum);
  if (value instanceof Date) return 10;
  return value === null ? 0 : String(value).length;
}
