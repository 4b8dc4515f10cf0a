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

function lineEnd(items: readonly ParagraphItem[], start: number, width: number): number {
  let used = 0;
  let whole: Place | undefined;
  let divided: Place | undefined;
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item?.type === 'penalty') {
      if (item.reason === 'forced') {
        if (item.cost < 0) return index;
      } else if (used + item.width <= width) {
        if (item.reason === 'seam') whole = { index, filled: used };
        else divided = { index, filled: used };
      }
    } else if (item?.type === 'glue') {
      if (used > 0 && items[index - 1]?.type === 'box') whole = { index, filled: used };
      if (used > 0) used += item.width;
    } else if (item) {
      used += item.width;
      if (used > width && (whole || divided)) return better(whole, divided, width);
    }
  }
  return items.length - 1;
}

function better(whole: Place | undefined, divided: Place | undefined, width: number): number {
  if (whole && (!divided || whole.filled >= width * fullEnough || whole.index > divided.index))
    return whole.index;
  return (divided ?? whole)?.index ?? 0;
}
