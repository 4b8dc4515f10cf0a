import type { Place } from '../base/place.js';

/**
 * The place of a part of a scalar: `start` and `end` count in its text. A scalar over several lines, or one whose
 * quotation marks hold escapes, is not the text as written, and then the whole of it is the place.
 */
export function partOf(place: Place, text: string, start: number, end: number): Place {
  const range = place.range;
  if (!range || range.start.line !== range.end.line) return place;
  const { line, column } = range.start;
  const around = range.end.column - column - text.length;
  if (around !== 0 && around !== 2) return place;
  const from = column + around / 2;
  return {
    path: place.path,
    range: { start: { line, column: from + start }, end: { line, column: from + end } },
  };
}
