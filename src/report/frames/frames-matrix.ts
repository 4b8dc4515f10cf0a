import type { Bilingual } from '../../base/bilingual.js';
import type { AmountUnit } from '../../model/region.js';
import { typesetYears } from '../../value/typeset-years.js';
import { headings, wordsColumn } from '../columns.js';
import { listed } from '../counted.js';
import { figure } from '../datum.js';
import type { BoardName } from '../facts/plan-facts.js';
import { asWritten } from '../report-of.js';
import { type ColumnOf, type ReportRow, reportTable, type TableDraft } from '../report-table.js';
import type { BoardYear } from './board-years.js';
import { amountIn, type YearSum, yearsIn } from './frame-tables.js';
import { amountsIn } from './frame-words.js';
import { chunks, yearsAbreast } from './years-abreast.js';

interface MatrixRow {
  readonly name: string | Bilingual;
  readonly role: ReportRow['role'];
  amountOf(year: number): ReturnType<typeof figure>;
}

/** The boards' frames year by year with their sum; ten years make two tables. */
export function framesMatrix(
  found: readonly BoardYear[],
  sums: readonly YearSum[],
  boards: readonly BoardName[],
  unit: AmountUnit,
): readonly TableDraft[] {
  const years = yearsIn(found);
  const rows = [
    ...boards
      .filter(({ folder }) => found.some(({ board }) => board.folder === folder))
      .map((board) => boardRow(board, found, unit)),
    sumRow(sums),
  ];
  return chunks(years, yearsAbreast).map((chunk, index) =>
    reportTable<MatrixRow>({
      key: `matrix${index + 1}`,
      title: titleFor(chunk),
      unit: amountsIn(unit),
      items: rows,
      columns: columnsFor(chunk),
      roleOf: ({ role }) => role,
      notes: notesOf(chunk, found, sums),
    }),
  );
}

function titleFor(years: readonly number[]): Bilingual {
  const all = typesetYears(years[0] ?? 0, years.at(-1) ?? 0);
  return { sv: `Nämndernas ramar ${all}`, en: `The boards’ frames ${all}` };
}

function columnsFor(years: readonly number[]): readonly ColumnOf<MatrixRow>[] {
  return [
    wordsColumn('board', headings.board, ({ name }) => name),
    ...years.map(
      (year): ColumnOf<MatrixRow> => ({
        key: `y${year}`,
        heading: asWritten(String(year)),
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
  return { name: { sv: 'Summa', en: 'Sum' }, role: 'total', amountOf: (year) => figure(byYear.get(year)) };
}

/** A sum of some of the boards must not be taken for the region's. */
function notesOf(
  years: readonly number[],
  found: readonly BoardYear[],
  sums: readonly YearSum[],
): readonly Bilingual[] {
  const own = sums.filter(({ year }) => years.includes(year));
  const most = new Set(found.map(({ board }) => board.folder)).size;
  const partial = own.filter(({ boards }) => boards < most).map(({ year }) => year);
  const ahead = own.filter(({ outlooks }) => outlooks > 0).map(({ year }) => year);
  return [
    ...sourceNotes(found.filter(({ year }) => years.includes(year))),
    ...(partial.length > 0
      ? [
          {
            sv: `Alla nämnder har inte en ram för ${listed(partial.map(String)).sv}; summan gäller dem som har.`,
            en: `Not every board has a frame for ${listed(partial.map(String)).en}; the sum is of those that have.`,
          },
        ]
      : []),
    ...(ahead.length > 0
      ? [
          {
            sv: `För ${listed(ahead.map(String)).sv} saknar minst en nämnd en egen plan. Där visas vad den närmaste planen säger om året.`,
            en: `For ${listed(ahead.map(String)).en} at least one board has no plan of its own. There stands what the nearest plan says of the year.`,
          },
        ]
      : []),
  ];
}

/** Where a board's frame is not the total of its table a reader must be able to see what was taken for it. */
function sourceNotes(found: readonly BoardYear[]): readonly Bilingual[] {
  const sources = found
    .filter(({ line }) => !line.row.total)
    .map(({ board, line: { row, table, origin } }): readonly [string, Bilingual] => [
      `${board.folder} ${row.label} ${origin.folder} ${table.name}`,
      {
        sv: `${board.name}: raden ”${row.label}” i tabellen ”${table.title}” (${origin.folder}).`,
        en: `${board.name}: the row “${row.label}” in the table “${table.title}” (${origin.folder}).`,
      },
    ]);
  return [...new Map(sources).values()];
}
