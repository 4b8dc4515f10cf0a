import { add, type Decimal, zero } from '../../base/decimal.js';
import { convert } from '../../model/figure-of.js';
import type { AmountUnit } from '../../model/region.js';
import { figure, words, year } from '../datum.js';
import { type ColumnOf, type ReportTable, reportTable } from '../report-table.js';
import type { BoardYear } from './board-years.js';
import type { FrameLine } from './frame-lines.js';
import { checkWords, comparisonWords } from './frame-words.js';

const about: readonly ColumnOf<FrameLine>[] = [
  { key: 'board', heading: 'Nämnd', type: 'words', cellOf: ({ origin }) => words(origin.board?.name) },
  { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ origin }) => words(origin.folder) },
  { key: 'table', heading: 'Tabell', type: 'words', cellOf: ({ table }) => words(table.name) },
  { key: 'row', heading: 'Rad', type: 'words', cellOf: ({ row }) => words(row.label) },
  {
    key: 'level',
    heading: 'Nivå',
    type: 'count',
    cellOf: ({ row }) => ({ type: 'count', count: row.depth }),
  },
  {
    key: 'frame',
    heading: 'Slag',
    type: 'words',
    cellOf: ({ whole, origin }) => words(!origin.board ? 'regionplan' : whole ? 'nämndens ram' : 'del'),
  },
  { key: 'year', heading: 'År', type: 'year', cellOf: ({ frame }) => year(frame.year) },
  { key: 'column', heading: 'Kolumn', type: 'words', cellOf: ({ frame }) => words(frame.heading) },
  { key: 'amount', heading: 'Belopp', type: 'figure', cellOf: ({ frame }) => figure(frame.amount) },
  { key: 'unit', heading: 'Enhet', type: 'words', cellOf: ({ unit }) => words(unit) },
];

const verdicts: readonly ColumnOf<FrameLine>[] = [
  {
    key: 'check',
    heading: 'Kontroll',
    type: 'words',
    cellOf: ({ frame }) => words(checkWords[frame.check.outcome]),
  },
  {
    key: 'finding',
    heading: 'Anmärkning',
    type: 'words',
    cellOf: ({ frame }) => words('message' in frame.check ? frame.check.message : undefined),
  },
  {
    key: 'regionplan',
    heading: 'Regionplan',
    type: 'words',
    cellOf: ({ origin }) => words(origin.answersTo),
  },
  {
    key: 'regionplanRow',
    heading: 'Regionplanens rad',
    type: 'words',
    cellOf: (line) => words(against(line)?.label),
  },
  {
    key: 'regionplanAmount',
    heading: 'Regionplanens belopp',
    type: 'figure',
    cellOf: (line) => figure(against(line)?.amount),
  },
  {
    key: 'difference',
    heading: 'Skillnad',
    type: 'figure',
    cellOf: (line) => figure(against(line)?.difference),
  },
  {
    key: 'comparison',
    heading: 'Jämförelse',
    type: 'words',
    cellOf: ({ comparison }) => words(comparison && comparisonWords[comparison.outcome]),
  },
];

/** Every frame, row by row. */
export function allFrames(lines: readonly FrameLine[]): ReportTable {
  return reportTable({ key: 'frames', title: 'Ramar', items: lines, columns: [...about, ...verdicts] });
}

function against({ comparison }: FrameLine) {
  return comparison && 'amount' in comparison ? comparison : undefined;
}

/** The sum of the boards' frames for a year, in the region's unit, and how many boards have one. */
export interface YearSum {
  readonly year: number;
  readonly amount: Decimal;
  readonly boards: number;
  readonly outlooks: number;
}

export function yearSums(found: readonly BoardYear[], unit: AmountUnit): readonly YearSum[] {
  return yearsIn(found).map((each) => {
    const own = found.filter((one) => one.year === each);
    const amount = own.reduce((sum, one) => add(sum, amountIn(one, unit)), zero);
    return { year: each, amount, boards: own.length, outlooks: own.filter(({ outlook }) => outlook).length };
  });
}

export function sumsTable(sums: readonly YearSum[], unit: AmountUnit): ReportTable {
  return reportTable<YearSum>({
    key: 'sums',
    title: 'Summor',
    items: sums,
    columns: [
      { key: 'year', heading: 'År', type: 'year', cellOf: (sum) => year(sum.year) },
      { key: 'amount', heading: 'Summa', type: 'figure', cellOf: ({ amount }) => figure(amount) },
      { key: 'unit', heading: 'Enhet', type: 'words', cellOf: () => words(unit) },
      {
        key: 'boards',
        heading: 'Nämnder',
        type: 'count',
        cellOf: ({ boards }) => ({ type: 'count', count: boards }),
      },
    ],
  });
}

export function yearsIn(found: readonly { readonly year: number }[]): readonly number[] {
  return [...new Set(found.map((one) => one.year))].toSorted((a, b) => a - b);
}

/** A board's frame in the region's unit. */
export function amountIn({ line }: BoardYear, unit: AmountUnit): Decimal {
  return convert({ amount: line.frame.amount, margin: zero }, line.unit, unit).amount;
}
