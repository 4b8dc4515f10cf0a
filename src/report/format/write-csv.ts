import { writeCsv } from 'hucre/csv';
import { writeDecimal } from '../../base/decimal.js';
import { type DatumHandlers, writeDatum } from '../datum.js';
import type { ReportTable } from '../report-table.js';

/**
 * A table as Swedish Excel opens it with a double click: UTF-8 with its mark, semicolons, decimal comma, no grouping,
 * one line for each row, CRLF (RFC 4180).
 */
export function writeReportCsv({ columns, rows }: ReportTable): Uint8Array {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells }) => cells.map((datum) => writeDatum(datum, written, ''))),
  ];
  const csv = writeCsv(lines, { delimiter: ';', bom: true });
  return new TextEncoder().encode(`${csv}\r\n`);
}

const written: DatumHandlers<string> = {
  words: ({ text }) => harmless(noDate(text)),
  lines: ({ lines }) => harmless(lines.join('; ')),
  figure: ({ amount }) => writeDecimal(amount, { grouping: false }),
  count: ({ count }) => String(count),
  year: ({ year }) => String(year),
  date: ({ iso }) => iso,
};

/**
 * `4/4` and `10-12` become the fourth of April and the tenth of December where a file is opened with a double click, and
 * no mark prevents it that other readers would not show. Written the other way that plans write them they stay.
 */
function noDate(text: string): string {
  const [, first = '', sign, second = ''] = /^(\d{1,3})([/-])(\d{1,3})$/.exec(text) ?? [];
  if (sign === undefined || Number(first) > Number(second)) return text;
  return sign === '/' ? `${first} av ${second}` : `${first}–${second}`;
}

/** A text that a spreadsheet would run as a formula is given an apostrophe first, which makes it a text (OWASP). */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠|]/.test(text) ? `'${text}` : text;
}
