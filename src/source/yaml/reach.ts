import { indentOf } from './draft-line.js';
import type { ScanState } from './scan-state.js';
import type { ValueStart } from './value-start.js';

/** A value that has not ended after this many lines has lost its end. */
const MAX_LINES = 500;

/** Only a comment, or nothing, follows on the line. */
export const isNothing = (rest: string) => /^\s*(?:\s#.*)?$/.test(rest);

/** The line of the value and those below that are indented enough to belong to it. */
export function reach(state: ScanState, start: ValueStart): readonly string[] {
  const below = state.lines.slice(start.index + 1, start.index + MAX_LINES);
  const end = below.findIndex((line) => line.text.trim() !== '' && indentOf(line.text) <= start.parent);
  return [start.rest, ...below.slice(0, end === -1 ? below.length : end).map((line) => line.text)];
}
