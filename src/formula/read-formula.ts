import type { Formula, Operator, Term } from './formula.js';
import { readTerm } from './read-term.js';

/** Why a text is no formula, and where in it; `operand`: a name or figure is missing before or after a sign. */
export interface FormulaFault {
  readonly fault: 'empty' | 'long' | 'operand' | 'unopened' | 'unclosed' | 'quote';
  readonly at: number;
}

export type FormulaReading =
  | { readonly ok: true; readonly formula: Formula<Term> }
  | { readonly ok: false; readonly fault: FormulaFault };

const operators: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
};
const closing: Readonly<Record<string, string>> = { '”': '”', '“': '”', '"': '"' };

/**
 * Reads `Summa eget kapital / Summa tillgångar`. Names are written as they stand in the table, spaces and all, so an
 * operator is a sign with space on both sides, and parentheses within a name belong to the name:
 *
 *     formula = product { (+ | −) product }
 *     product = factor { (× | /) factor }
 *     factor  = − factor | ( formula ) | words
 */
export function readFormula(text: string): FormulaReading {
  if (text.trim() === '') return { ok: false, fault: { fault: 'empty', at: 0 } };
  if (text.length > longest) return { ok: false, fault: { fault: 'long', at: longest } };
  const cursor: Cursor = { text, at: 0 };
  try {
    const formula = readSum(cursor);
    if (cursor.at < text.length) throw new Unreadable('unopened', cursor.at);
    return { ok: true, formula };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: { fault: error.fault, at: error.at } };
    throw error;
  }
}

/** Each parenthesis is a call within a call, so the length must have an end; people write a tenth of this. */
const longest = 1000;

interface Cursor {
  readonly text: string;
  at: number;
}

/** Ends the descent at the first fault; it never leaves this file. */
class Unreadable extends Error {
  constructor(
    readonly fault: FormulaFault['fault'],
    readonly at: number,
  ) {
    super(fault);
  }
}

function readSum(cursor: Cursor): Formula<Term> {
  return readChain(cursor, ['+', '-'], readProduct);
}

function readProduct(cursor: Cursor): Formula<Term> {
  return readChain(cursor, ['*', '/'], readFactor);
}

function readChain(
  cursor: Cursor,
  signs: readonly Operator[],
  readPart: (cursor: Cursor) => Formula<Term>,
): Formula<Term> {
  let left = readPart(cursor);
  for (;;) {
    skipSpace(cursor);
    const operator = operatorAt(cursor.text, cursor.at);
    if (!operator || !signs.includes(operator)) return left;
    cursor.at += 1;
    left = { type: 'operation', operator, left, right: readPart(cursor) };
  }
}

function readFactor(cursor: Cursor): Formula<Term> {
  skipSpace(cursor);
  const { text, at } = cursor;
  const next = text.charAt(at);
  if (next === '' || next === ')') throw new Unreadable('operand', at);
  if (next === '(') return readGroup(cursor);
  if (operators[next] === '-') {
    cursor.at += 1;
    return { type: 'negation', of: readFactor(cursor) };
  }
  if (operatorAt(text, at)) throw new Unreadable('operand', at);
  return readTerm(readWords(cursor));
}

function readGroup(cursor: Cursor): Formula<Term> {
  const opened = cursor.at;
  cursor.at += 1;
  const inner = readSum(cursor);
  skipSpace(cursor);
  if (cursor.text.charAt(cursor.at) !== ')') throw new Unreadable('unclosed', opened);
  cursor.at += 1;
  return inner;
}

/** Up to the next operator, or the parenthesis that closes a group; quotes and parentheses in names are passed over. */
function readWords(cursor: Cursor) {
  const { text } = cursor;
  const start = cursor.at;
  let open = 0;
  while (cursor.at < text.length) {
    const next = text.charAt(cursor.at);
    if (open === 0 && (next === ')' || operatorAt(text, cursor.at))) break;
    if (next === '(') open += 1;
    if (next === ')') open -= 1;
    cursor.at = beginsQuote(text, cursor.at) ? endOfQuote(text, cursor.at) : cursor.at + 1;
  }
  if (open > 0) throw new Unreadable('unclosed', text.indexOf('(', start));
  const words = text.slice(start, cursor.at).trimEnd();
  return { text: words.replace(/\s+/g, ' '), start, end: start + words.length };
}

/** A quote opens where a word would; `4" rör` has no quote. */
function beginsQuote(text: string, at: number): boolean {
  return closing[text.charAt(at)] !== undefined && (at === 0 || /[\s(]/.test(text.charAt(at - 1)));
}

function endOfQuote(text: string, at: number): number {
  const end = text.indexOf(closing[text.charAt(at)] ?? '', at + 1);
  if (end < 0) throw new Unreadable('quote', at);
  return end + 1;
}

function operatorAt(text: string, at: number): Operator | undefined {
  const spaced = (at === 0 || /[\s(]/.test(text.charAt(at - 1))) && /^\s?$/.test(text.charAt(at + 1));
  return spaced ? operators[text.charAt(at)] : undefined;
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
}
