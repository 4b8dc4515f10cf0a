import type { AmountUnit } from '../../model/region.js';
import { figure, words } from '../datum.js';
import type { BoardName } from '../facts/plan-facts.js';
import { type ColumnOf, type ReportRow, type ReportTable, reportTable } from '../report-table.js';
import { listed } from '../swedish.js';
import type { BoardYear } from './board-years.js';
import { amountIn, type YearSum, yearsIn } from './frame-tables.js';

/** As many years as stand beside each other on a page. */
const yearsAbreast = 6;

interface MatrixRow {
  readonly name: string;
  readonly role: ReportRow['role'];
  amountOf(year: number): ReturnType<typeof figure>;
}

/** The boards' frames year by year with their sum; ten years make two tables. */
export function framesMatrix(
  found: readonly BoardYear[],
  sums: readonly YearSum[],
  boards: readonly BoardName[],
  unit: AmountUnit,
): readonly ReportTable[] {
  const years = yearsIn(found);
  const rows = [
    ...boards
      .filter(({ folder }) => found.some(({ board }) => board.folder === folder))
      .map((board) => boardRow(board, found, unit)),
    sumRow(sums),
  ];
  return chunks(years, yearsAbreast).map((chunk, index) =>
    reportTable({
      key: `matrix${index + 1}`,
      title: `Nämndernas ramar ${chunk[0]}–${chunk.at(-1)}`.replace(/(\d+)–\1$/, '$1'),
      unit: `Belopp i ${unit}`,
      items: rows,
      columns: columnsFor(chunk),
      roleOf: ({ role }) => role,
      notes: notesOf(chunk, found, sums),
    }),
  );
}

function columnsFor(years: readonly number[]): readonly ColumnOf<MatrixRow>[] {
  return [
    { key: 'board', heading: 'Nämnd', type: 'words', cellOf: ({ name }) => words(name) },
    ...years.map(
      (year): ColumnOf<MatrixRow> => ({
        key: `y${year}`,
        heading: String(year),
        type: 'figure',
        cellOf: (row) => row.amountOf(year),
      }),
    ),
  ];
}

function boardRow(board: BoardName, found: readonly BoardYear[], unit: AmountUnit): MatrixRow {
  const own = new Map(
    found.filter((one) => one.board.folder === board.folder).map((one) => [one.year, amountIn(one, unit)]),
  );
  return { name: board.name, role: 'body', amountOf: (year) => figure(own.get(year)) };
}

function sumRow(sums: readonly YearSum[]): MatrixRow {
  const byYear = new Map(sums.map((sum) => [sum.year, sum.amount]));
  return { name: 'Summa', role: 'total', amountOf: (year) => figure(byYear.get(year)) };
}

/** A sum of some of the boards must not be taken for the region's. */
function notesOf(
  years: readonly number[],
  found: readonly BoardYear[],
  sums: readonly YearSum[],
): readonly string[] {
  const own = sums.filter(({ year }) => years.includes(year));
  const most = new Set(found.map(({ board }) => board.folder)).size;
  const partial = own.filter(({ boards }) => boards < most).map(({ year }) => year);
  const ahead = own.filter(({ outlooks }) => outlooks > 0).map(({ year }) => year);
  return [
    ...sourceNotes(found.filter(({ year }) => years.includes(year))),
    ...(partial.length > 0
      ? [`Alla nämnder har inte en ram för ${listed(partial.map(String))}; summan gäller dem som har.`]
      : []),
    ...(ahead.length > 0
      ? [
          `För ${listed(ahead.map(String))} saknar minst en nämnd en egen plan. Där visas vad den närmaste planen säger om året.`,
        ]
      : []),
  ];
}

/** Where a board's frame is not the total of its table a reader must be able to see what was taken for it. */
function sourceNotes(found: readonly BoardYear[]): readonly string[] {
  const sources = found
    .filter(({ line }) => !line.row.total)
    .map(
      ({ board, line }) =>
        `${board.name}: raden ”${line.row.label}” i tabellen ”${line.table.title}” (${line.origin.folder}).`,
    );
  return [...new Set(sources)];
}

/** Parts of about the same length, none longer than `most`: seven years are four and three. */
function chunks<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
