/** A point in a source file. Line and column count from 1; a column is a UTF-16 code unit, as editors count. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** Somewhere in the plans repository. `path` is relative to its root, with `/`, in composed Unicode (NFC). */
export interface Place {
  readonly path: string;
  readonly range?: Range;
}

/** The order diagnostics are told in: by path (code units, so the same on every machine), then by position. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return comparePoints(a.range?.start ?? nowhere, b.range?.start ?? nowhere);
}

const nowhere: Point = { line: 0, column: 0 };

export function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}
