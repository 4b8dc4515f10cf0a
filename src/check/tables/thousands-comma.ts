import { decimals } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { FiguresCell, FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Quantity } from '../../value/value.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'tables/thousands-comma',
  severity: 'warning',
  title: { sv: 'Komma mellan tusental', en: 'Comma between thousands' },
  why: {
    sv: 'Ett komma är ett decimalkomma; beloppet trycks och summeras som en tusendel av det som menas.',
    en: 'A comma is a decimal comma; the amount is printed and added up as a thousandth of what is meant.',
  },
  help: {
    sv: 'Skriv mellanslag mellan tusental: 1 250 000. Är det decimaler, skriv en eller två.',
    en: 'Write a space between thousands: 1 250 000. If it is decimals, write one or two.',
  },
};

/**
 * `41,200` in a table of kr or tkr, where nobody budgets to a thousandth. Millions often have three decimals, and an amount
 * with a thousand before its comma has decimals after it.
 */
export const thousandsComma: Check = {
  rule,
  find: (plan) => tablesOf(plan).flatMap(inTable),
};

function inTable({ unit, rows }: FiguresTable): readonly Diagnostic[] {
  if (unit !== 'kr' && unit !== 'tkr') return [];
  const threes = rows
    .filter(({ percent }) => !percent)
    .flatMap(({ cells }) => cells)
    .flatMap((cell) =>
      cell.origin === 'stated' && isInThree(cell.value) ? [{ ...cell, value: cell.value }] : [],
    );
  const [first] = threes;
  if (!first || threes.some(({ value }) => !/^-?\d{1,3}\./.test(value.amount.digits))) return [];
  return [finding(first, threes.length, unit)];
}

function isInThree(value: FiguresCell['value']): value is Quantity {
  return value.kind === 'quantity' && value.unit === undefined && decimals(value.amount) === 3;
}

function finding(
  { value, place }: FiguresCell & { readonly value: Quantity },
  count: number,
  unit: string,
): Diagnostic {
  const is = formatAmount(value.amount, unit);
  const more =
    count > 1
      ? { sv: `, och ${count - 1} till i tabellen`, en: `, and ${count - 1} more in the table` }
      : { sv: '', en: '' };
  return diagnose(rule, {
    place,
    message: {
      sv: `Beloppet läses som ${is}, med tre decimaler${more.sv}.`,
      en: `The amount is read as ${is}, with three decimals${more.en}.`,
    },
  });
}
