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
  const from = a.range?.start ?? { line: 0, column: 0 };
  const to = b.range?.start ?? { line: 0, column: 0 };
  return from.line - to.line || from.column - to.column;
}
