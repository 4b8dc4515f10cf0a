import type { Nodes, Paragraph, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { absolute, compare, type Decimal, equals, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { hasBody } from '../../model/references.js';
import { sentencesIn } from '../../model/sentences.js';
import { pathWithin, placeOf } from '../../model/text-nodes.js';
import { formatAmount } from '../../value/amount.js';
import { readUnit } from '../../value/unit.js';
import type { Check } from '../check.js';
import { passage } from '../prose/passage.js';
import { figuresOf, inexact, isMoney, type ProseFigure } from './prose-figures.js';
import { isSlip } from './slip.js';
import { noAmount } from './sum-words.js';
import { amountIn, isTotal, standsBesideOthers, sumOfCells } from './text-tables.js';

const rule: Rule = {
  id: 'totals/sum-after-table',
  severity: 'warning',
  title: { sv: 'Summan efter tabellen stämmer inte', en: 'The sum after the table does not hold' },
  why: {
    sv: 'Den som räknar ihop tabellen får något annat och vet inte vilket som gäller.',
    en: 'Whoever adds up the table gets something else and cannot tell which one holds.',
  },
  help: {
    sv: 'Rätta summan eller den rad som är fel. Läggs tabellen i en egen fil kan den räkna ut sin summa själv.',
    en: 'Correct the sum or the row that is wrong. In a file of its own the table can work out its total itself.',
  },
};

/**
 * ”Sammanlagt 188 tkr.” right after a table in a text that has one column to add up. What is far from the sum of the column is
 * of something else.
 */
export const sumAfterTable: Check = {
  rule,
  find: ({ content }) => content.filter(hasBody).flatMap(({ body, place: { path } }) => within(body, path)),
};

function within(parent: Nodes, at: string): readonly Diagnostic[] {
  if (!('children' in parent)) return [];
  const path = pathWithin(parent, at);
  return parent.children.flatMap((child, index) => {
    const before = parent.children[index - 1];
    return child.type === 'paragraph' && before?.type === 'table'
      ? disagreement(before, child, path)
      : within(child, path);
  });
}

function disagreement(table: Table, paragraph: Paragraph, path: string): readonly Diagnostic[] {
  const text = passage(paragraph.children, { kind: 'paragraph', path });
  const said = totalIn(sentencesIn(text.text)[0]?.text ?? '');
  const made = said && sumsIn(table, said);
  const [only, ...others] = made ?? [];
  if (!said || !made || !only || others.length > 0) return [];
  const off = absolute(subtract(only.amount, said.amount));
  if (compare(off, only.margin) <= 0 || !isSlip(only.amount, said.amount)) return [];
  const moneyUnit = isMoney(said) ? said.unit : undefined;
  const [should, by] = [only.amount, off].map((amount) => formatAmount(amount, moneyUnit));
  const [of, ofEnglish] = only.heading ? [` för ”${only.heading}”`, ` for “${only.heading}”`] : ['', ''];
  return [
    diagnose(rule, {
      place: text.place(said.index, said.index + said.text.length),
      message: {
        sv: `Tabellens rader blir tillsammans ${should}${of}, men här står ${said.text} (${by} skiljer).`,
        en: `The rows of the table make ${should} together${ofEnglish}, but this says ${said.text} (a difference of ${by}).`,
      },
      related: [{ place: placeOf(table, path), message: { sv: 'Tabellen.', en: 'The table.' } }],
    }),
  ];
}

/** The one figure of ”Sammanlagt blir det 188 tkr”; undefined where a year says that it is of more, or of less. */
function totalIn(sentence: string): ProseFigure | undefined {
  const read = inexact.test(sentence) ? undefined : figuresOf(sentence);
  const [only, ...others] = read?.figures ?? [];
  const leads = /^(?:Sammanlagt|Sammantaget|Totalt|Tillsammans|Summan|Summa:?)(?:\s[a-zåäöé]+){0,4}\s$/;
  if (!read || !only || others.length > 0 || only.unit === '%' || read.text.includes('\uFFFC'))
    return undefined;
  return leads.test(read.text.slice(0, only.index)) ? only : undefined;
}

interface ColumnSum {
  readonly amount: Decimal;
  readonly margin: Decimal;
  readonly heading: string;
}

/**
 * The sums of the columns in the unit of the text; undefined where the table has parts or subtotals among its rows, or a
 * total of its own that the text repeats.
 */
function sumsIn({ children: [head, ...rows] }: Table, said: ProseFigure): readonly ColumnSum[] | undefined {
  const last = rows.at(-1);
  const [total, own] = last && isTotal(last) ? [last, rows.slice(0, -1)] : [undefined, rows];
  const stated = total?.children.flatMap((cell) => amountIn(cell)?.amount ?? []) ?? [];
  if (!head || own.length < 2 || !own.every(standsBesideOthers)) return undefined;
  if (stated.some((amount) => equals(amount, said.amount))) return undefined;
  return head.children.slice(1).flatMap((cell, at) => {
    const heading = plainText(cell).trim();
    const made = noAmount.test(heading) ? undefined : sumOfCells(own.map(({ children }) => children[at + 1]));
    const isOfUnit = made && (made.unit ?? moneyIn(heading) ?? said.unit) === said.unit;
    return isOfUnit && made.unit !== '%' ? [{ ...made, heading }] : [];
  });
}

/** ”Kostnad, tkr” and ”Ram (mnkr)” */
function moneyIn(heading: string): string | undefined {
  const [, word] = /(?:^|[\s,(])(kr|tkr|kkr|mnkr|mkr|mdkr|kronor)\)?$/i.exec(heading) ?? [];
  return word && readUnit(word);
}
