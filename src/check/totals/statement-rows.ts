import { absolute, add, compare, type Decimal, multiply, round, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { namedSums } from './named-sums.js';
import type { RowFigure } from './row-figure.js';
import { statementRatios } from './statement-ratios.js';
import { incomeSums } from './statement-sums.js';

const rule: Rule = {
  id: 'totals/statement-rows',
  severity: 'error',
  title: { sv: 'Raden följer inte av raderna ovanför', en: 'The row does not follow from the rows above' },
  why: {
    sv: 'Summor, resultat och soliditet räknas på samma sätt överallt; läsaren räknar efter och får något annat.',
    en: 'Sums, results and equity ratios are worked out alike everywhere; the reader who does so gets something else.',
  },
  help: {
    sv: 'Rätta raden eller dem den räknas av. Räknas den på ett annat sätt, skriv hur under ”formel”.',
    en: 'Correct the row or those it is worked out of. If it is worked out otherwise, write how under “formel”.',
  },
};

/** Rows that everyone names and works out alike, from the sum of a table to an equity ratio. A row with a formula is held against that instead. */
export const statementRows: Check = {
  rule,
  find: (plan) =>
    tablesOf(plan).flatMap((table) =>
      [...incomeSums(table), ...statementRatios(table), ...namedSums(table)].flatMap(wrong),
    ),
};

function wrong({ table, row, index, stated, wanted, isShare }: RowFigure): readonly Diagnostic[] {
  const [cell, column] = [row.cells[index], table.columns[index]];
  const off = absolute(subtract(wanted.amount, stated.amount));
  if (!cell || !column || compare(off, add(wanted.margin, stated.margin)) <= 0) return [];
  const percent = (share: Decimal) => formatAmount(round(multiply(share, { digits: '100' }), 1), '%');
  const is = isShare ? typesetInText(cell.value) : formatAmount(stated.amount, table.unit);
  const should = isShare ? percent(wanted.amount) : formatAmount(wanted.amount, table.unit);
  const heading = `${column.state ? `${column.state.plain} ` : ''}${column.title.plain}`;
  return [
    diagnose(rule, {
      place: cell.place,
      message: {
        sv: `”${row.label.plain}” är ${is} för ${heading}, men av tabellens andra rader följer ${should}.`,
        en: `“${row.label.plain}” is ${is} for ${heading}, but the table’s other rows make it ${should}.`,
      },
    }),
  ];
}
