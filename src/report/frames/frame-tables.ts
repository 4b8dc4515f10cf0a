import type { Bilingual } from '../../base/bilingual.js';
import { add, type Decimal, zero } from '../../base/decimal.js';
import { convert } from '../../model/figure-of.js';
import type { AmountUnit } from '../../model/region.js';
import { countColumn, figureColumn, headings, wordsColumn, yearColumn } from '../columns.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import type { BoardYear } from './board-years.js';
import type { FrameLine } from './frame-lines.js';
import { checkWords, comparisonWords } from './frame-words.js';

const about: readonly ColumnOf<FrameLine>[] = [
  wordsColumn('board', headings.board, ({ origin }) => origin.board?.name),
  wordsColumn('plan', headings.plan, ({ origin }) => origin.folder),
  wordsColumn('table', { sv: 'Tabell', en: 'Table' }, ({ table }) => table.name),
  wordsColumn('row', headings.row, ({ row }) => row.label),
  countColumn('level', { sv: 'Nivå', en: 'Level' }, ({ row }) => row.depth),
  wordsColumn('frame', { sv: 'Slag', en: 'Kind' }, ({ whole, origin }) =>
    sortOf(whole, origin.board !== undefined),
  ),
  yearColumn('year', headings.year, ({ frame }) => frame.year),
  wordsColumn('column', { sv: 'Kolumn', en: 'Column' }, ({ frame }) => frame.heading),
  figureColumn('amount', { sv: 'Belopp', en: 'Amount' }, ({ frame }) => frame.amount),
  wordsColumn('unit', headings.unit, ({ unit }) => unit),
];

const verdicts: readonly ColumnOf<FrameLine>[] = [
  wordsColumn('check', { sv: 'Kontroll', en: 'Check' }, ({ frame }) => checkWords[frame.check.outcome]),
  wordsColumn('finding', headings.finding, ({ frame }) =>
    'message' in frame.check ? frame.check.message : undefined,
  ),
  wordsColumn('regionplan', headings.regionplan, ({ origin }) => origin.answersTo),
  wordsColumn(
    'regionplanRow',
    { sv: 'Regionplanens rad', en: 'Row of the regionplan' },
    (line) => against(line)?.label,
  ),
  figureColumn(
    'regionplanAmount',
    { sv: 'Regionplanens belopp', en: 'Amount in the regionplan' },
    (line) => against(line)?.amount,
  ),
  figureColumn('difference', { sv: 'Skillnad', en: 'Difference' }, (line) => against(line)?.difference),
  wordsColumn(
    'comparison',
    { sv: 'Jämförelse', en: 'Comparison' },
    ({ comparison }) => comparison && comparisonWords[comparison.outcome],
  ),
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
      yearColumn('year', headings.year, (sum) => sum.year),
      figureColumn('amount', { sv: 'Summa', en: 'Sum' }, ({ amount }) => amount),
      wordsColumn('unit', headings.unit, () => unit),
      countColumn('boards', { sv: 'Nämnder', en: 'Boards' }, ({ boards }) => boards),
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
