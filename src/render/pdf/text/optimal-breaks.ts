import { isForbidden, isForced, type ParagraphItem } from './paragraph-items.js';

/** Against two lines in a row that end with a hyphen, and against a tight line beside a loose one. */
const doubleHyphen = 60_000;
const unevenLines = 3_000;

/** A place where a line may end, reached over the best lines before it. */
interface Break {
  readonly index: number;
  /** The item the next line begins with. */
  readonly start: number;
  readonly fitness: number;
  readonly hyphened: boolean;
  readonly demerits: number;
  readonly before: Break | undefined;
}

/** The room that items take from the beginning of the paragraph, up to each index. */
interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
}

/**
 * The breaks that make the lines of a paragraph most even: Knuth and Plass, “Breaking paragraphs into lines” (1981).
 * As indexes of items, the first being 0; undefined when every way has a line that is too long, or whose spaces
 * stretch by more than `loosest` times what they should.
 */
export function optimalBreaks(
  items: readonly ParagraphItem[],
  width: number,
  loosest: number,
): readonly number[] | undefined {
  const sums = sumsOf(items);
  const least = leastWidths(items, sums);
  const paragraph = { items, sums, width, loosest };
  const active: Break[] = [
    { index: 0, start: nextStart(items, 0), fitness: 1, hyphened: false, demerits: 0, before: undefined },
  ];
  for (let index = 0; index < items.length; index += 1) {
    if (!mayBreak(items, index)) continue;
    pass(paragraph, active, index, least[index] ?? Infinity);
    if (active.length === 0) return undefined;
  }
  return indexesOf(active.reduce((best, each) => (each.demerits < best.demerits ? each : best)));
}

interface Paragraph {
  readonly items: readonly ParagraphItem[];
  readonly sums: Sums;
  readonly width: number;
  readonly loosest: number;
}

/**
 * Leaves of the active breaks those that can still begin a line, and adds the place where a line may end. At most places
 * no line does, so nothing is made before one is known to: this is asked twenty times for every line.
 */
function pass(paragraph: Paragraph, active: Break[], index: number, least: number): void {
  const { items, sums, loosest } = paragraph;
  const item = items[index];
  const forced = item?.type === 'penalty' && isForced(item);
  const end = at(sums.width, index) + (item?.type === 'penalty' ? item.width : 0);
  /** By fitness, since a line is judged by how loose it is beside the one before. */
  let best: (Break | undefined)[] | undefined;
  let left = 0;
  for (let place = 0; place < active.length; place += 1) {
    const from = active[place];
    if (!from) continue;
    const ratio = ratioOf(from, index, end, paragraph);
    if (!forced && (ratio >= -1 || canGoOn(from, least, paragraph))) active[left++] = from;
    if (ratio >= -1 && ratio <= loosest) {
      best ??= [undefined, undefined, undefined, undefined];
      keepBest(best, items, from, index, ratio);
    }
  }
  active.length = left;
  if (best) active.push(...best.filter((next) => next !== undefined));
}

function keepBest(
  best: (Break | undefined)[],
  items: readonly ParagraphItem[],
  from: Break,
  index: number,
  ratio: number,
): void {
  const item = items[index];
  const hyphened = item?.type === 'penalty' && item.reason === 'hyphen';
  const fitness = fitnessOf(ratio);
  const cost = item?.type === 'penalty' ? Math.max(item.cost, 0) : 0;
  let demerits = from.demerits + (1 + 100 * Math.abs(ratio) ** 3 + cost) ** 2;
  if (hyphened && from.hyphened) demerits += doubleHyphen;
  if (from.before && Math.abs(fitness - from.fitness) > 1) demerits += unevenLines;
  const known = best[fitness];
  if (known && known.demerits <= demerits) return;
  const start = nextStart(items, item?.type === 'penalty' ? index + 1 : index);
  best[fitness] = { index, start, fitness, hyphened, demerits, before: from };
}

function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio < 0.5) return 1;
  return ratio < 1 ? 2 : 3;
}

/** Whether a line that is too long here has room up to a later place. */
function canGoOn(from: Break, least: number, { sums, width }: Paragraph): boolean {
  return least - at(sums.width, from.start) + at(sums.shrink, from.start) <= width;
}

/** How far the spaces of a line stretch (1: as they should at most) or shrink (-1: no more than they can). */
function ratioOf(from: Break, index: number, end: number, { sums, width }: Paragraph): number {
  if (from.start > index) return Infinity;
  const slack = width - end + at(sums.width, from.start);
  if (slack === 0) return 0;
  const give = slack > 0 ? sums.stretch : sums.shrink;
  return slack / (at(give, index) - at(give, from.start));
}

function mayBreak(items: readonly ParagraphItem[], index: number): boolean {
  const item = items[index];
  if (item?.type === 'penalty') return !isForbidden(item);
  return item?.type === 'glue' && index > 0 && items[index - 1]?.type === 'box';
}

/** Spaces and unused places for a hyphen vanish at the beginning of a line. */
function nextStart(items: readonly ParagraphItem[], from: number): number {
  let index = from;
  while (index < items.length && !opensLine(items[index])) index += 1;
  return index;
}

function opensLine(item: ParagraphItem | undefined): boolean {
  return item?.type === 'box' || (item?.type === 'penalty' && isForbidden(item));
}

function sumsOf(items: readonly ParagraphItem[]): Sums {
  const width = new Float64Array(items.length + 1);
  const stretch = new Float64Array(items.length + 1);
  const shrink = new Float64Array(items.length + 1);
  items.forEach((item, index) => {
    const isGlue = item.type === 'glue';
    width[index + 1] = at(width, index) + (item.type === 'penalty' ? 0 : item.width);
    stretch[index + 1] = at(stretch, index) + (isGlue ? item.stretch : 0);
    shrink[index + 1] = at(shrink, index) + (isGlue ? item.shrink : 0);
  });
  return { width, stretch, shrink };
}

/** By index: the least room up to any later place where a line may end. A line too long for all of them is given up. */
function leastWidths(items: readonly ParagraphItem[], { width, shrink }: Sums): Float64Array {
  const least = new Float64Array(items.length);
  let later = Infinity;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    least[index] = later;
    const item = items[index];
    if (!mayBreak(items, index)) continue;
    const hyphen = item?.type === 'penalty' ? item.width : 0;
    later = Math.min(later, at(width, index) - at(shrink, index) + hyphen);
  }
  return least;
}

function indexesOf(last: Break): readonly number[] {
  const indexes: number[] = [];
  for (let each: Break | undefined = last; each; each = each.before) indexes.push(each.index);
  return indexes.reverse();
}

/** Every index that is asked for is there; the type of an array cannot say so. */
function at(sums: Float64Array, index: number): number {
  return sums[index] ?? 0;
}
