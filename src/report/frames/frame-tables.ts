import type { Bilingual } from '../../base/bilingual.js';
import { add, type Decimal, zero } from '../../base/decimal.js';
import { convert } from '../../model/figure-of.js';
import type { AmountUnit } from '../../model/region.js';
import { figure, words, year } from '../datum.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import type { BoardYear } from './board-years.js';
import type { FrameLine } from './frame-lines.js';
import { checkWords, comparisonWords } from './frame-words.js';

const about: readonly ColumnOf<FrameLine>[] = [
  {
    key: 'board',
    heading: { sv: 'Nämnd', en: 'Board' },
    type: 'words',
    cellOf: ({ origin }) => words(origin.board?.name),
  },
  {
    key: 'plan',
    heading: { sv: 'Plan', en: 'Plan' },
    type: 'words',
    cellOf: ({ origin }) => words(origin.folder),
  },
  {
    key: 'table',
    heading: { sv: 'Tabell', en: 'Table' },
    type: 'words',
    cellOf: ({ table }) => words(table.name),
  },
  { key: 'row', heading: { sv: 'Rad', en: 'Row' }, type: 'words', cellOf: ({ row }) => words(row.label) },
  {
    key: 'level',
    heading: { sv: 'Nivå', en: 'Level' },
    type: 'count',
    cellOf: ({ row }) => ({ type: 'count', count: row.depth }),
  },
  {
    key: 'frame',
    heading: { sv: 'Slag', en: 'Kind' },
    type: 'words',
    cellOf: ({ whole, origin }) => words(sortOf(whole, origin.board !== undefined)),
  },
  { key: 'year', heading: { sv: 'År', en: 'Year' }, type: 'year', cellOf: ({ frame }) => year(frame.year) },
  {
    key: 'column',
    heading: { sv: 'Kolumn', en: 'Column' },
    type: 'words',
    cellOf: ({ frame }) => words(frame.heading),
  },
  {
    key: 'amount',
    heading: { sv: 'Belopp', en: 'Amount' },
    type: 'figure',
    cellOf: ({ frame }) => figure(frame.amount),
  },
  { key: 'unit', heading: { sv: 'Enhet', en: 'Unit' }, type: 'words', cellOf: ({ unit }) => words(unit) },
];

const verdicts: readonly ColumnOf<FrameLine>[] = [
  {
    key: 'check',
    heading: { sv: 'Kontroll', en: 'Check' },
    type: 'words',
    cellOf: ({ frame }) => words(checkWords[frame.check.outcome]),
  },
  {
    key: 'finding',
    heading: { sv: 'Anmärkning', en: 'Finding' },
    type: 'words',
    cellOf: ({ frame }) => words('message' in frame.check ? frame.check.message : undefined),
  },
  {
    key: 'regionplan',
    heading: { sv: 'Regionplan', en: 'Regionplan' },
    type: 'words',
    cellOf: ({ origin }) => words(origin.answersTo),
  },
  {
    key: 'regionplanRow',
    heading: { sv: 'Regionplanens rad', en: 'Row of the regionplan' },
    type: 'words',
    cellOf: (line) => words(against(line)?.label),
  },
  {
    key: 'regionplanAmount',
    heading: { sv: 'Regionplanens belopp', en: 'Amount in the regionplan' },
    type: 'figure',
    cellOf: (line) => figure(against(line)?.amount),
  },
  {
    key: 'difference',
    heading: { sv: 'Skillnad', en: 'Difference' },
    type: 'figure',
    cellOf: (line) => figure(against(line)?.difference),
  },
  {
    key: 'comparison',
    heading: { sv: 'Jämförelse', en: 'Comparison' },
    type: 'words',
    cellOf: ({ comparison }) => words(comparison && comparisonWords[comparison.outcome]),
  },
];

function sortOf(whole: boolean, ofBoard: boolean): Bilingual {
  if (!ofBoard) return { sv: 'regionplan', en: 'regionplan' };
  return whole ? { sv: 'nämndens ram', en: 'the board’s frame' } : { sv: 'del', en: 'part' };
}

/** Every frame, row by row. */
export function allFrames(lines: readonly FrameLine[]): TableDraft {
  return reportTable({
    key: 'frames',
    title: { sv: 'Ramar', en: 'Frames' },
    items: lines,
    columns: [...about, ...verdicts],
  });
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

export function sumsTable(sums: readonly YearSum[], unit: AmountUnit): TableDraft {
  return reportTable<YearSum>({
    key: 'sums',
    title: { sv: 'Summor', en: 'Sums' },
    items: sums,
    columns: [
      { key: 'year', heading: { sv: 'År', en: 'Year' }, type: 'year', cellOf: (sum) => year(sum.year) },
      {
        key: 'amount',
        heading: { sv: 'Summa', en: 'Sum' },
        type: 'figure',
        cellOf: ({ amount }) => figure(amount),
      },
      { key: 'unit', heading: { sv: 'Enhet', en: 'Unit' }, type: 'words', cellOf: () => words(unit) },
      {
        key: 'boards',
        heading: { sv: 'Nämnder', en: 'Boards' },
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
