import { absolute, add, compare, isZero, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Estimate } from '../../model/estimate.js';
import type { FiguresColumn, FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { sumOfAmounts } from './named-sums.js';
import { rowFigure } from './row-figure.js';
import { noAmount, wholeSum } from './sum-words.js';

const rule: Rule = {
  id: 'totals/row-sum',
  severity: 'error',
  title: { sv: 'Radens summa stämmer inte', en: 'The sum of a row does not hold' },
  why: {
    sv: 'Den som läser tvärs över tabellen räknar efter och får något annat än det som är beslutat.',
    en: 'Whoever reads across the table adds up and gets something other than what has been decided.',
  },
  help: {
    sv: 'Rätta det belopp som är fel. Med en formel under ”kolumnformler” räknas summan ut.',
    en: 'Correct the amount that is wrong. With a formula under “kolumnformler” the sum is computed.',
  },
};

/**
 * A column that is called a sum, or names several years, in the rows where it is not what other columns make. Which
 * columns are meant shows in the rows: those that make it in most of them.
 */
export const rowSum: Check = {
  rule,
  find: (plan) =>
    tablesOf(plan).flatMap((table) =>
      table.columns.flatMap((column, index) => (column.formula ? [] : checkColumn(table, index))),
    ),
};

const sumTitle = /^(?:del)?summa(?![a-zåäö])|^total(?:t|er|summa)?(?![a-zåäö])|^sammanlagt(?![a-zåäö])/i;
const spanTitle = /(20\d\d) ?[–-] ?(20\d\d)/;

interface Line {
  readonly row: FiguresRow;
  readonly stated: Estimate;
  readonly wanted: Estimate;
}

interface Reading {
  readonly parts: readonly number[];
  /** Of amounts that are not nothing: nothing is the sum of nothing in any column. */
  readonly right: readonly Line[];
  readonly wrong: readonly Line[];
}

function checkColumn(table: FiguresTable, index: number): readonly Diagnostic[] {
  const readings = partsOf(table, index)
    .filter((parts) => parts.length > 1)
    .map((parts) => read(parts, table, index))
    .filter(({ right, wrong }) => right.length > 0 && right.length >= wrong.length);
  const [best] = readings.toSorted((a, b) => a.wrong.length - b.wrong.length);
  return best ? best.wrong.map((line) => finding(line, best.parts, table, index)) : [];
}

/** The columns that the one at `index` may be the sum of, in every way that its heading can be meant. */
function partsOf({ columns }: FiguresTable, index: number): readonly (readonly number[])[] {
  const title = columns[index]?.title.plain ?? '';
  const [, from, to] = spanTitle.exec(title) ?? [];
  const figures = columns.flatMap((column, at) => (at !== index && isAmount(column) ? [at] : []));
  if (from !== undefined && to !== undefined) {
    const isWithin = (year: number | undefined) =>
      year !== undefined && year >= Number(from) && year <= Number(to);
    return [figures.filter((at) => isWithin(columns[at]?.year))];
  }
  if (!sumTitle.test(title) || noAmount.test(title)) return [];
  const left = figures.filter((at) => at < index);
  const lastSum = left.findLast((at) => sumTitle.test(columns[at]?.title.plain ?? '')) ?? -1;
  return [
    left.filter((at) => at > lastSum),
    left.filter((at) => !sumTitle.test(columns[at]?.title.plain ?? '')),
  ];
}

function isAmount({ holds, title }: FiguresColumn): boolean {
  return holds === 'figures' && !noAmount.test(title.plain);
}

function read(parts: readonly number[], table: FiguresTable, index: number): Reading {
  const lines = table.rows
    .filter((row) => row.role === 'row' && !row.percent && row.complete && !isToldElsewhere(row))
    .flatMap((row): readonly Line[] => {
      const stated = row.cells[index]?.origin === 'stated' ? rowFigure(row, index, table) : undefined;
      const wanted = sumOfAmounts(
        parts.map((at) => ({ cell: row.cells[at], row })),
        table,
      );
      return stated && wanted ? [{ row, stated, wanted }] : [];
    });
  const right = lines.filter((line) => agrees(line) && !isZero(line.stated.amount));
  return { parts, right, wrong: lines.filter((line) => !agrees(line)) };
}

/** A sum, or a row with a formula, is held against the rows that it comes from. */
function isToldElsewhere(row: FiguresRow): boolean {
  return row.formula !== undefined || wholeSum.test(row.label.plain);
}

function agrees({ stated, wanted }: Line): boolean {
  const off = absolute(subtract(stated.amount, wanted.amount));
  return compare(off, add(stated.margin, wanted.margin)) <= 0;
}

function finding(
  { row, stated, wanted }: Line,
  parts: readonly number[],
  table: FiguresTable,
  index: number,
): Diagnostic {
  const [first, last, own] = [parts[0], parts.at(-1), index].map(
    (at) => table.columns[at ?? index]?.title.plain ?? '',
  );
  const [is, should] = [stated, wanted].map(({ amount }) => formatAmount(amount, table.unit));
  const label = row.label.plain;
  const [to, toEnglish] = parts.length === 2 ? ['och', 'and'] : ['till', 'to'];
  const isBroken = (parts.at(-1) ?? 0) - (parts[0] ?? 0) >= parts.length;
  const [but, butEnglish] = isBroken
    ? [', utom summorna däremellan,', ', but for the sums between them,']
    : ['', ''];
  return diagnose(rule, {
    place: row.cells[index]?.place ?? row.place,
    message: {
      sv: `”${first}” ${to} ”${last}”${but} blir tillsammans ${should} för ”${label}”, men ”${own}” anger ${is}.`,
      en: `“${first}” ${toEnglish} “${last}”${butEnglish} make ${should} together for “${label}”, but “${own}” states ${is}.`,
    },
  });
}
