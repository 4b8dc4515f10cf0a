import type { Point, Range } from '../base/place.js';

/** Where each line of a text starts, so that offsets can be told as lines and columns. */
export interface LineIndex {
  readonly lines: readonly string[];
  pointAt(offset: number): Point;
}

export function indexLines(text: string): LineIndex {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return {
    lines,
    pointAt(at) {
      const line = lastAtOrBefore(starts, at);
      return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A range within one line; `line` and the columns count from 1, `end` is the column after the last character. */
export function rangeOnLine(line: number, start: number, end: number): Range {
  return { start: { line, column: start }, end: { line, column: end } };
}
