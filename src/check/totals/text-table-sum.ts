import type { Table, TableCell } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { absolute, compare, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { placeOf, textNodes } from '../../model/text-nodes.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { noAmount } from './sum-words.js';
import { amountIn, isTotal, standsBesideOthers, sumOfCells } from './text-tables.js';

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

function checkTable({ children: [head, ...rows] }: Table, path: string): readonly Diagnostic[] {
  const last = rows.at(-1);
  const own = rows.slice(0, -1);
  if (!head || !last || own.length < 2 || !isTotal(last) || !own.every(standsBesideOthers)) return [];
  return last.children.slice(1).flatMap((cell, at) => {
    const heading = plainText(head.children[at + 1]).trim();
    const cells = own.map(({ children }) => children[at + 1]);
    return noAmount.test(heading) ? [] : compareSum(cell, cells, { heading, path });
  });
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
  const made = stated && sumOfCells(cells);
  if (!made || made.unit !== stated.unit) return [];
  const off = absolute(subtract(made.amount, stated.amount));
  if (compare(off, made.margin) <= 0) return [];
  const [is, should, by] = [stated.amount, made.amount, off].map((amount) =>
    formatAmount(amount, stated.unit),
  );
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
