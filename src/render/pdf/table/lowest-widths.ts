import { type ColumnNeed, sum } from './column-widths.js';
import type { MeasureExtent } from './table-extent.js';

/** Points moved from one column to another, in the order they are tried. */
const steps = [96, 48, 24, 12, 6, 3];
/** No table of the size of a page has needed more than a third of these. */
const mostMoves = 60;
const improvement = 1e-6;

/** How much a line within a cell weighs against a line of table height: enough to choose among equals. */
const lineWeight = 0.02;
/** A short value that is divided weighs nearly as much as a line of table height: it is read as one thing. */
const partedWeight = 2;
/** A line of a long text in a narrow cell weighs nearly as much as one of table height, so twice in all. */
const crampedWeight = 0.7;

type Cost = (widths: readonly number[]) => number;

/**
 * Looks for the widths at which a table is lowest, without going below the widest word of a column: space moves
 * between two columns at a time for as long as that helps. Columns that do not grow, which hold short values, then
 * become as narrow as the height allows, so that they look alike; the columns that grow share what that leaves.
 */
export function lowestWidths(
  start: readonly number[],
  needs: readonly ColumnNeed[],
  extent: MeasureExtent,
): readonly number[] {
  const cost: Cost = (widths) => {
    const { height, lines, parted, cramped } = extent(widths);
    return height + lines * lineWeight + parted * partedWeight + cramped * crampedWeight;
  };
  const room: Cost = (widths) => {
    const { height, parted, cramped } = extent(widths);
    return height + parted * partedWeight + cramped * crampedWeight;
  };
  const total = sum(start);
  const words = needs.map((need) => need.word);
  const all = needs.map(() => true);
  const wide = needs.map((need) => need.grow > 0);
  const short = wide.map((grows) => !grows);
  const found = [start, grown(words, needs, total)].map((from) => descend(from, words, all, cost));
  const best = found.reduce((a, b) => (cost(b) < cost(a) - improvement ? b : a));
  if (!wide.includes(true)) return best;
  const narrow = tightened(best, words, short, room);
  const settled = descend(grown(narrow, needs, total), words, wide, cost);
  return grown(tightened(settled, words, wide, cost), needs, total);
}

function descend(
  start: readonly number[],
  least: readonly number[],
  movable: readonly boolean[],
  cost: Cost,
): readonly number[] {
  let widths = start;
  for (const step of steps) {
    for (let move = 0; move < mostMoves; move += 1) {
      const best = lowest(moves(widths, least, movable, step), cost);
      if (!best || cost(best) >= cost(widths) - improvement) break;
      widths = best;
    }
  }
  return widths;
}

function moves(
  widths: readonly number[],
  least: readonly number[],
  movable: readonly boolean[],
  step: number,
): readonly number[][] {
  return widths.flatMap((width, from) => {
    if (!movable[from] || width - step < (least[from] ?? 0)) return [];
    const narrowed = widths.with(from, width - step);
    return widths.flatMap((wide, to) =>
      to === from || !movable[to] ? [] : [narrowed.with(to, wide + step)],
    );
  });
}

function lowest(choices: readonly number[][], cost: Cost): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const here = cost(choice);
    if (here < least - improvement) {
      best = choice;
      least = here;
    }
  }
  return best;
}

/** Every movable column as narrow as the cost allows. */
function tightened(
  widths: readonly number[],
  least: readonly number[],
  movable: readonly boolean[],
  cost: Cost,
): readonly number[] {
  const limit = cost(widths) + improvement;
  return widths.reduce((all, _, index) => {
    if (!movable[index]) return all;
    let now = all;
    for (;;) {
      const narrower = now.with(index, (now[index] ?? 0) - 1);
      if ((narrower[index] ?? 0) < (least[index] ?? 0) || cost(narrower) > limit) return now;
      now = narrower;
    }
  }, widths);
}

/** Shares out what is missing to the total among the columns that grow, or among all when none does. */
function grown(widths: readonly number[], needs: readonly ColumnNeed[], total: number): readonly number[] {
  const left = total - sum(widths);
  const shares = sum(needs.map((need) => need.grow));
  return widths.map((width, index) => {
    const share = shares === 0 ? 1 / widths.length : (needs[index]?.grow ?? 0) / shares;
    return width + left * share;
  });
}
