import type { TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { add, type Decimal, halfUnit, sum, zero } from '../../base/decimal.js';
import type { Quantity } from '../../value/value.js';
import { parseValue } from '../../value/value-grammar.js';
import { besideNone } from './sum-words.js';

const total = /^(?:summa|totalt|total|sammanlagt|samtliga)(?![a-zåäö])| totalt$/i;

/** Whether a row of a table in a text is called a total. */
export function isTotal(row: TableRow): boolean {
  return total.test(labelOf(row));
}

/** Neither a part nor a sum of other rows, by its label. */
export function standsBesideOthers(row: TableRow): boolean {
  return !besideNone.test(labelOf(row)) && !isTotal(row);
}

function labelOf({ children: [label] }: TableRow): string {
  return plainText(label).trim();
}

/** What the cells of a column make; undefined where one is no amount or in another unit, or there are fewer than two. */
export function sumOfCells(
  cells: readonly (TableCell | undefined)[],
): { readonly amount: Decimal; readonly margin: Decimal; readonly unit: string | undefined } | undefined {
  const amounts = cells.map(amountIn);
  const written = amounts.flatMap((amount) => amount ?? []);
  const isWhole = amounts.every((amount, index) => amount || /^[–-]?$/.test(plainText(cells[index]).trim()));
  const [first] = written;
  if (!first || !isWhole || written.length < 2 || written.some(({ unit }) => unit !== first.unit))
    return undefined;
  return {
    amount: sum(written.map(({ amount }) => amount)),
    margin: written.map(({ amount }) => halfUnit(amount)).reduce(add, zero),
    unit: first.unit,
  };
}

export function amountIn(cell: TableCell | undefined): Quantity | undefined {
  const value = parseValue(plainText(cell).trim());
  return value.kind === 'quantity' && value.unit !== '%' ? value : undefined;
}
