import { absolute, add, compare, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Estimate } from '../../model/estimate.js';
import { figureOf } from '../../model/figure-of.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'totals/column-difference',
  severity: 'error',
  title: {
    sv: 'Skillnaden mellan kolumnerna stämmer inte',
    en: 'The difference between columns does not hold',
  },
  why: {
    sv: 'Läsaren ser en större eller mindre förändring än den som är beslutad.',
    en: 'The reader sees a larger or smaller change than the one that has been decided.',
  },
  help: {
    sv: 'Rätta det belopp som är fel. Med en formel under ”kolumnformler” räknas skillnaden ut.',
    en: 'Correct the amount that is wrong. With a formula under “kolumnformler” the difference is computed.',
  },
};

const named =
  /^(?:förändring|skillnad|differens|diff|avvikelse|ökning|minskning)(?![a-zåäö])(?!.*(?:%|procent))/i;

/**
 * A column called a change or a difference, right after two columns of amounts, in the rows where it is not what most
 * of the others are. Where most rows say something else, the column means something else.
 */
export const columnDifference: Check = {
  rule,
  find: (plan) =>
    tablesOf(plan).flatMap((table) =>
      table.columns.flatMap((column, index) =>
        named.test(column.title.plain) && !column.formula ? checkColumn(table, index) : [],
      ),
    ),
};

interface Triple {
  readonly row: FiguresRow;
  readonly stated: Estimate;
  /** The later column less the earlier, and the other way round. */
  readonly changes: readonly [Estimate, Estimate];
}

function checkColumn(table: FiguresTable, index: number): readonly Diagnostic[] {
  const triples = table.rows.flatMap((row) => tripleOf(row, index, table));
  const [way, other] = ([0, 1] as const)
    .map((at) => ({ at, wrong: triples.filter((triple) => !agrees(triple, at)) }))
    .toSorted((a, b) => a.wrong.length - b.wrong.length);
  const right = triples.length - (way?.wrong.length ?? 0);
  if (!way || right < 2 || right <= triples.length / 2 || other?.wrong.length === way.wrong.length) return [];
  return way.wrong.map((triple) => finding(triple, way.at, table, index));
}

function tripleOf(row: FiguresRow, index: number, table: FiguresTable): readonly Triple[] {
  if (row.percent || row.role === 'heading') return [];
  const [before, after, stated] = [index - 2, index - 1, index].map((at) => {
    const cell = row.cells[at];
    const isAmount = cell?.value.kind === 'quantity' && cell.value.unit !== '%' && cell.origin === 'stated';
    return isAmount ? figureOf(cell, row, table.unit) : undefined;
  });
  if (!before || !after || !stated) return [];
  return [{ row, stated, changes: [less(after, before), less(before, after)] }];
}

function less(one: Estimate, other: Estimate): Estimate {
  return { amount: subtract(one.amount, other.amount), margin: add(one.margin, other.margin) };
}

function agrees({ stated, changes }: Triple, at: 0 | 1): boolean {
  const off = absolute(subtract(stated.amount, changes[at].amount));
  return compare(off, add(stated.margin, changes[at].margin)) <= 0;
}

function finding(
  { row, stated, changes }: Triple,
  at: 0 | 1,
  table: FiguresTable,
  index: number,
): Diagnostic {
  const titles = [index - 2, index - 1, index].map((each) => table.columns[each]?.title.plain ?? '');
  const [first, second] = at === 0 ? [titles[1], titles[0]] : [titles[0], titles[1]];
  const [is, should] = [stated, changes[at]].map(({ amount }) => formatAmount(amount, table.unit));
  const label = row.label.plain;
  return diagnose(rule, {
    place: row.cells[index]?.place ?? row.place,
    message: {
      sv: `”${first}” − ”${second}” är ${should} för ”${label}”, men ”${titles[2]}” anger ${is}.`,
      en: `“${first}” − “${second}” is ${should} for “${label}”, but “${titles[2]}” states ${is}.`,
    },
  });
}
