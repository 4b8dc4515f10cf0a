import { flowEnd } from './flow-end.js';

/** A line as an author sees it: dashes, a name before a colon, a value. Columns count from 0. */
export interface LineShape {
  readonly indent: number;
  readonly dashes: readonly number[];
  readonly key: KeyShape | undefined;
  readonly valueColumn: number;
  /** The rest of the line, any comment included, without spaces around it. */
  readonly value: string;
}

export interface KeyShape {
  readonly column: number;
  readonly end: number;
  /** As written, quotes included. */
  readonly text: string;
}

/** More dashes than this on a line are not a list of lists; they are looked at no further. */
const MAX_DASHES = 60;

export function shapeOf(text: string): LineShape {
  // A line is asked about several times on end.
  if (last?.text !== text) last = { text, shape: findShape(text) };
  return last.shape;
}

let last: { readonly text: string; readonly shape: LineShape } | undefined;

function findShape(text: string): LineShape {
  const indent = text.length - text.trimStart().length;
  const dashes: number[] = [];
  let at = indent;
  while (text[at] === '-' && /^\s|^$/.test(text.slice(at + 1, at + 2)) && dashes.length < MAX_DASHES) {
    dashes.push(at);
    at = skipSpace(text, at + 1);
  }
  const key = keyAt(text, at);
  const valueColumn = key === undefined ? at : skipSpace(text, text.indexOf(':', key.end) + 1);
  return { indent, dashes, key, valueColumn, value: text.slice(valueColumn).trimEnd() };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

const quotedText = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;

function keyAt(text: string, at: number): KeyShape | undefined {
  const first = text[at];
  if (first === undefined || first === '#') return undefined;
  if (first === '"' || first === "'") return quotedKeyAt(text, at);
  if ((first === '[' || first === '{') && isFlowValue(text, at)) return undefined;
  const comment = text.slice(at).search(/\s#/);
  const limit = comment === -1 ? text.length : at + comment;
  const colon = /:(?=\s|$)/g;
  colon.lastIndex = at + 1;
  const found = colon.exec(text);
  if (found === null || found.index >= limit) return undefined;
  const name = text.slice(at, found.index).trimEnd();
  return { column: at, end: at + name.length, text: name };
}

function quotedKeyAt(text: string, at: number): KeyShape | undefined {
  quotedText.lastIndex = at;
  const name = quotedText.exec(text)?.[0];
  if (name === undefined || !/^\s*:(\s|$)/.test(text.slice(at + name.length))) return undefined;
  return { column: at, end: at + name.length, text: name };
}

/** A bracket that holds a whole value, here or on the lines that follow, not the start of a sentence. */
function isFlowValue(text: string, at: number): boolean {
  const end = flowEnd(text, at);
  if (end === undefined) return /[,[{]\s*$/.test(text);
  return /^\s*(\s#.*)?$/.test(text.slice(end));
}
