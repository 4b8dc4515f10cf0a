import { isForbidden, isForced, type ParagraphItem } from './paragraph-items.js';

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

/** How far a line has come; changed item by item. */
interface Line {
  used: number;
  /** The last space, hyphen or slash the line may end at. */
  whole: Place | undefined;
  /** The last place where a word may be divided. */
  divided: Place | undefined;
}

function lineEnd(items: readonly ParagraphItem[], start: number, width: number): number {
  const line: Line = { used: 0, whole: undefined, divided: undefined };
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (!item || (item.type === 'penalty' && isForced(item))) return index;
    take(line, item, items[index - 1], index, width);
    const end = item.type === 'box' && line.used > width ? bestEnd(line, width) : undefined;
    if (end !== undefined) return end;
  }
  return items.length - 1;
}

function take(
  line: Line,
  item: ParagraphItem,
  before: ParagraphItem | undefined,
  index: number,
  width: number,
): void {
  const place: Place = { index, filled: line.used };
  if (item.type === 'box') line.used += item.width;
  else if (item.type === 'penalty') {
    if (isForbidden(item) || line.used + item.width > width) return;
    if (item.reason === 'seam') line.whole = place;
    else line.divided = place;
  } else if (line.used > 0) {
    line.used += item.width;
    if (before?.type === 'box') line.whole = place;
  }
}

/** Undefined when the line holds a single piece, which then has to stick out. */
function bestEnd({ whole, divided }: Line, width: number): number | undefined {
  const endsWhole = whole && (!divided || whole.filled >= width * fullEnough || whole.index > divided.index);
  return endsWhole ? whole.index : divided?.index;
}
