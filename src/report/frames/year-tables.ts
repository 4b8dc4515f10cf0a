import { type Decimal, zero } from '../../base/decimal.js';
import { convert } from '../../model/figure-of.js';
import { typesetYears } from '../../value/typeset-years.js';
import { figureColumn, headings, wordsColumn } from '../columns.js';
import type { FrameRow, FrameTable } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import { asWritten } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import { plainLabel } from './board-row.js';
import type { FrameLine } from './frame-lines.js';
import { amountsIn } from './frame-words.js';
import { chunks, yearsAbreast } from './years-abreast.js';

/** A row that the tables of several years have, by its name and the names of what it is a part of. */
interface YearRow {
  readonly row: FrameRow;
  readonly whole: boolean;
  readonly amounts: ReadonlyMap<number, Decimal>;
}

/**
 * The frames of a board, or of the regionplans, through the years, each year out of the plan for it: what the tables of
 * many plans say, in one. What plans say of years that they only look out over is left to the tables as data.
 */
export function yearTables(lines: readonly FrameLine[], board: string | undefined): readonly TableDraft[] {
  const own = lines.filter(
    ({ origin: { period }, frame: { year } }) => year >= period.first && year <= period.last,
  );
  return [...groupBy(own, ({ table }) => table.name).values()].flatMap((each) => tablesOf(each, board));
}

function tablesOf(lines: readonly FrameLine[], board: string | undefined): readonly TableDraft[] {
  const last = lines.at(-1);
  if (!last) return [];
  const rows = rowsOf(lines, last.unit);
  const years = [...new Set(lines.map(({ frame }) => frame.year))].toSorted((a, b) => a - b);
  return chunks(years, yearsAbreast).map((chunk) =>
    reportTable<YearRow>({
      key: `${last.table.name} ${chunk[0]}`,
      title: {
        sv: `${titleOf(last, chunk)}: ${board ?? 'regionplanerna'}`,
        en: `${titleOf(last, chunk)}: ${board ?? 'the regionplans'}`,
      },
      unit: amountsIn(last.unit),
      items: rows.filter(({ amounts }) => chunk.some((year) => amounts.has(year))),
      columns: [wordsColumn('row', headings.row, ({ row }) => row.label), ...chunk.map(columnOf)],
      indentOf: ({ row }) => row.depth,
      roleOf: ({ row, whole }) => (row.total ? 'total' : whole ? 'subtotal' : 'body'),
      notes: [
        {
          sv: 'Varje års belopp är ur planen för året.',
          en: 'The amounts of a year are of the plan for it.',
        },
      ],
    }),
  );
}

function titleOf({ table }: FrameLine, years: readonly number[]): string {
  return `${table.title} ${typesetYears(years[0] ?? 0, years.at(-1) ?? 0)}`;
}

function columnOf(year: number): ColumnOf<YearRow> {
  return figureColumn(`y${year}`, asWritten(String(year)), ({ amounts }) => amounts.get(year));
}

/** In the order of the latest table; what only earlier ones have comes after it, and totals last. */
function rowsOf(lines: readonly FrameLine[], unit: FrameLine['unit']): readonly YearRow[] {
  const latestFirst = lines.toSorted((a, b) => b.origin.period.first - a.origin.period.first);
  const byKey = groupBy(latestFirst, ({ row, table }) => keyOf(row, table));
  const rows = [...byKey.values()].flatMap((own): readonly YearRow[] => {
    const [latest] = own;
    return latest ? [{ row: latest.row, whole: latest.whole, amounts: amountsOf(own, unit) }] : [];
  });
  return rows.toSorted((a, b) => Number(a.row.total) - Number(b.row.total));
}

function amountsOf(lines: readonly FrameLine[], unit: FrameLine['unit']): YearRow['amounts'] {
  return new Map(
    lines.map(({ frame, unit: from }): readonly [number, Decimal] => [
      frame.year,
      convert({ amount: frame.amount, margin: zero }, from, unit).amount,
    ]),
  );
}

/** Rows of one name in one place of a table are told apart by their order. */
function keyOf(row: FrameRow, { rows }: FrameTable): string {
  const path = [...row.within.map((index) => rows[index]?.label ?? ''), row.label].map(plainLabel).join('\n');
  const before = rows
    .slice(0, rows.indexOf(row))
    .filter((each) => plainLabel(each.label) === plainLabel(row.label));
  return `${path}\n${before.length}`;
}
