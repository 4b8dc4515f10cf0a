import { type Cell, type CellValue, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
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
    cells: new Map([
      ...columns.map(headingCell),
      ...rows.flatMap(({ cells }, row) => preciseCells(cells, row + 1)),
    ]),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&L&A&R&P (&N)' },
  };
}

function headingCell(_: ReportColumn, column: number): readonly [string, Partial<Cell>] {
  return [
    `0,${column}`,
    { style: { font: { bold: true }, alignment: { vertical: 'bottom', wrapText: true } } },
  ];
}

/**
 * A figure has the decimals that its author wrote, as everywhere else: a column of outcomes holds shares, counts and
 * amounts.
 */
function preciseCells(data: readonly Datum[], row: number): readonly (readonly [string, Partial<Cell>])[] {
  return data.flatMap((datum, column) => {
    const scale = datum?.type === 'figure' ? decimals(datum.amount) : 0;
    return scale === 0
      ? []
      : [[`${row},${column}`, { style: { ...atTop, numFmt: `${whole}.${'0'.repeat(scale)}` } }] as const];
  });
}

/** As wide as what stands in it, within what can be read on a screen; what is longer goes on below. */
function columnOf(
  { heading, type }: ReportColumn,
  data: readonly Datum[],
): NonNullable<WriteSheet['columns']>[number] {
  const longest = data.reduce((most, datum) => Math.max(most, lengthOf(datum)), heading.length + 3);
  const format = formats[type];
  const style = longest + 2 > widest ? { alignment: { ...atTop.alignment, wrapText: true } } : atTop;
  return { width: Math.min(widest, longest + 2), style, ...(format ? { numFmt: format } : {}) };
}

/** In letters. */
const widest = 60;
const whole = '#,##0';
const atTop = { alignment: { vertical: 'top' } } as const;
const formats: Readonly<Partial<Record<DatumType, string>>> = {
  figure: whole,
  year: '0',
  count: '0',
  date: 'yyyy-mm-dd',
};

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
