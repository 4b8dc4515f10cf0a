import type { Point, Range } from './place.js';

/** A change of a source file: what stands in the range gives way to the text, whose lines end with `\n`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** An edit that corrects a finding; `path` where it is in another file than the finding. */
export interface FileEdit extends Edit {
  readonly path?: string;
}

/** Puts text in at a point and takes nothing away. */
export function insertAt(point: Point, text: string): Edit {
  return { range: { start: point, end: point }, text };
}

/** Takes whole lines away, the first and the last included, counted from 1. */
export function withoutLines(first: number, last: number): Edit {
  return { range: { start: { line: first, column: 1 }, end: { line: last + 1, column: 1 } }, text: '' };
}
