import { parseDecimal } from '../base/decimal.js';
import type { Formula, Neighbours, Reference, TableName, TablePlan, Term } from './formula.js';

/** What is written between two operators, from `start` to `end` of the formula. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const neighbours: readonly (readonly [RegExp, Neighbours['which']])[] = [
  [/^summa(?:n)? av (?:alla )?rader(?:na)? ovan$/i, 'above'],
  [/^summa(?:n)? av (?:alla )?kolumner(?:na)? till vänster$/i, 'left'],
  [/^summa(?:n)? av delarna$/i, 'parts'],
];
const range = /^summa(?:n)? av (.+) till (.+)$/i;
const inTable = /^(.+?) i (tabellen|regionplanens tabell|förra årets tabell) (.+)$/i;
const inColumn = /^(.+) i (?:(föregående kolumn)|kolumnen (.+))$/i;
const ownRow = /^(?:i )?föregående kolumn$/i;
const share = /^(.+?) ?%$/;

const plans: Readonly<Record<string, TablePlan>> = {
  tabellen: 'own',
  'regionplanens tabell': 'regionplan',
  'förra årets tabell': 'last-year',
};

/** Words without an operator: a sum of neighbours, a percentage, or a name and where it is found. */
export function readTerm(words: Words): Formula<Term> {
  const { text, start, end } = words;
  const sum = neighbours.find(([pattern]) => pattern.test(text));
  if (sum) return leaf({ type: 'neighbours', which: sum[1], start, end });
  const [, from, to] = range.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    return leaf({ type: 'range', from: unquote(from), to: unquote(to), start, end });
  }
  const percent = parseDecimal(share.exec(text)?.[1] ?? '');
  if (percent) return { type: 'operation', operator: '*', left: number(percent), right: hundredth };
  return leaf(readReference(words));
}

function readReference({ text, start, end }: Words): Reference {
  const [, before = text, which = '', tableName] = inTable.exec(text) ?? [];
  const plan = plans[which.toLowerCase()];
  const table: TableName | undefined =
    plan && tableName !== undefined ? { plan, name: unquote(tableName) } : undefined;
  const [, row = before, previous, columnName] = inColumn.exec(before) ?? [];
  const column = columnName === undefined ? undefined : { name: unquote(columnName) };
  const own = ownRow.test(before);
  return {
    type: 'reference',
    name: own ? undefined : unquote(row),
    amount: table || column || previous || own ? undefined : parseDecimal(row),
    column: own || previous ? 'previous' : column,
    table,
    start,
    end,
  };
}

const hundredth = number({ digits: '0.01' });

function number(amount: { readonly digits: string }): Formula<Term> {
  return { type: 'number', amount };
}

function leaf(term: Term): Formula<Term> {
  return { type: 'leaf', leaf: term };
}

/** Quotes let a name hold ` + ` or ` i tabellen `, which would otherwise be arithmetic. */
function unquote(text: string): string {
  return /^[”“"'].*[”“"']$/u.test(text) ? text.slice(1, -1).trim() : text.trim();
}
