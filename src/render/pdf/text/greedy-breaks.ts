import type { ParagraphItem } from './paragraph-items.js';

/** A line this full ends at a space rather than with a hyphen. */
const fullEnough = 0.6;

/**
 * Fills line after line. For text with a ragged edge and for columns so narrow that Knuth and Plass find no solution;
 * it always finds one. Gives breakpoints in their form: indexes of items, the first being 0.
 */
export function greedyBreaks(items: readonly ParagraphItem[], width: number): readonly number[] {
  const breaks = [0];
  let start = 0;
  while (start < items.length) {
    const end = lineEnd(items, start, width);
    breaks.push(end);
    start = end + 1;
  }
  return breaks;
}

/** Where a line may end, and how much of it is filled then. */
interface Place {
  readonly index: number;
  readonly filled: number;
}

/** How far a line has come. */
interface Line {
  readonly used: number;
  /** The last space, hyphen or slash the line may end at. */
  readonly whole?: Place | undefined;
  /** The last place where a word may be divided. */
  readonly divided?: Place | undefined;
}

function lineEnd(items: readonly ParagraphItem[], start: number, width: number): number {
  let line: Line = { used: 0 };
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (!item || (item.type === 'penalty' && item.reason === 'forced' && item.cost < 0)) return index;
    line = take(line, items, index, width);
    const end = item.type === 'box' && line.used > width ? bestEnd(line, width) : undefined;
    if (end !== undefined) return end;
  }
  return items.length - 1;
}

function take(line: Line, items: readonly ParagraphItem[], index: number, width: number): Line {
  const item = items[index];
  if (!item) return line;
  const place: Place = { index, filled: line.used };
  if (item.type === 'box') return { ...line, used: line.used + item.width };
  if (item.type === 'glue') {
    if (line.used === 0) return line;
    const whole = items[index - 1]?.type === 'box' ? place : line.whole;
    return { ...line, used: line.used + item.width, whole };
  }
  if (item.cost >= 1000 || line.used + item.width > width) return line;
  return item.reason === 'seam' ? { ...line, whole: place } : { ...line, divided: place };
}

/** Undefined when the line holds a single piece, which then has to stick out. */
function bestEnd({ whole, divided }: Line, width: number): number | undefined {
  const endsWhole = whole && (!divided || whole.filled >= width * fullEnough || whole.index > divided.index);
  return endsWhole ? whole.index : divided?.index;
}
