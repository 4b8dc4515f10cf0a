import type { Table, TableCell, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { absolute, add, compare, halfUnit, subtract, sum, zero } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { placeOf, textNodes } from '../../model/text-nodes.js';
import { formatAmount } from '../../value/amount.js';
import type { Quantity } from '../../value/value.js';
import { parseValue } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { besideNone, noAmount } from './sum-words.js';

const rule: Rule = {
  id: 'totals/text-table-sum',
  severity: 'error',
  title: {
    sv: 'Summan i en tabell i texten stämmer inte',
    en: 'The total of a table in a text does not hold',
  },
  why: {
    sv: 'Läsaren och fullmäktige räknar med totalen; ett beslutat belopp ska gå att härleda.',
    en: 'Readers and the assembly rely on the total; it must be possible to trace a decided amount.',
  },
  help: {
    sv: 'Rätta totalen eller den rad som är fel. Läggs tabellen i en egen fil räknas summan ut av sig själv.',
    en: 'Correct the total or the row that is wrong. In a file of its own the table has its total computed.',
  },
};

/**
 * The last row of a table written in a text, where it is a total of the rows above it. A table with parts or subtotals
 * has a shape that only its author knows, and is left alone.
 */
export const textTableSum: Check = {
  rule,
  find: ({ content }) =>
    textNodes(content, 'table').flatMap(({ node, place: { path } }) => checkTable(node, path)),
};

const total = /^(?:summa|totalt|total|sammanlagt|samtliga)(?![a-zåäö])| totalt$/i;

function checkTable({ children: [head, ...rows] }: Table, path: string): readonly Diagnostic[] {
  const last = rows.at(-1);
  const own = rows.slice(0, -1);
  if (!head || !last || own.length < 2 || !total.test(labelOf(last))) return [];
  if (own.some((row) => besideNone.test(labelOf(row)) || total.test(labelOf(row)))) return [];
  return last.children.slice(1).flatMap((cell, at) => {
    const heading = plainText(head.children[at + 1]).trim();
    const cells = own.map(({ children }) => children[at + 1]);
    return noAmount.test(heading) ? [] : compareSum(cell, cells, { heading, path });
  });
}

function labelOf({ children: [label] }: TableRow): string {
  return plainText(label).trim();
}

interface Column {
  readonly heading: string;
  readonly path: string;
}

function compareSum(
  cell: TableCell,
  cells: readonly (TableCell | undefined)[],
  { heading, path }: Column,
): readonly Diagnostic[] {
  const stated = amountIn(cell);
  const amounts = cells.map(amountIn);
  const written = amounts.flatMap((amount) => amount ?? []);
  const isWhole = amounts.every((amount, index) => amount || /^[–-]?$/.test(plainText(cells[index]).trim()));
  if (!stated || !isWhole || written.length < 2 || written.some(({ unit }) => unit !== stated.unit))
    return [];
  const made = sum(written.map(({ amount }) => amount));
  const margin = written.map(({ amount }) => halfUnit(amount)).reduce(add, zero);
  const off = absolute(subtract(made, stated.amount));
  if (compare(off, margin) <= 0) return [];
  const [is, should, by] = [stated.amount, made, off].map((amount) => formatAmount(amount, stated.unit));
  const [of, ofEnglish] = heading ? [` för ”${heading}”`, ` for “${heading}”`] : ['', ''];
  return [
    diagnose(rule, {
      place: placeOf(cell, path),
      message: {
        sv: `Raderna blir tillsammans ${should}${of}, men summan anger ${is} (${by} skiljer).`,
        en: `The rows make ${should} together${ofEnglish}, but the total states ${is} (a difference of ${by}).`,
      },
    }),
  ];
}

function amountIn(cell: TableCell | undefined): Quantity | undefined {
  const value = parseValue(plainText(cell).trim());
  return value.kind === 'quantity' && value.unit !== '%' ? value : undefined;
}
