import { indentOf } from './draft-line.js';
import type { ScanState } from './scan-state.js';
import type { ValueStart } from './value-start.js';

/** A value that has not ended after this many lines has lost its end. */
const MAX_LINES = 2000;

/** Only a comment, or nothing, follows on the line. */
export const isNothing = (rest: string) => /^\s*(?:\s#.*)?$/.test(rest);

/** The line of the value and those below that are indented enough to belong to it. */
export function reach(state: ScanState, start: ValueStart, limit = MAX_LINES): readonly string[] {
  const lines = [start.rest];
  for (let index = start.index + 1; lines.length < limit; index += 1) {
    const text = state.lines[index]?.text;
    if (text === undefined || (text.trim() !== '' && indentOf(text) <= start.parent)) break;
    lines.push(text);
  }
  return lines;
}

export const quotedText = /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/;

/** The text that a quote opens on the first of the lines and closes on one of them, with nothing after it. */
export function closedText(lines: readonly string[]): string | undefined {
  const all = lines.join('\n');
  const text = quotedText.exec(all)?.[0];
  return text !== undefined && isNothing(all.slice(text.length).split('\n')[0] ?? '') ? text : undefined;
}
