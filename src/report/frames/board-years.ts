import type { BoardName } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import type { FrameLine } from './frame-lines.js';

/** The frame of one board for one year, and whether its plan is for that year or only looks out over it. */
export interface BoardYear {
  readonly board: BoardName;
  readonly year: number;
  readonly line: FrameLine;
  readonly outlook: boolean;
}

/**
 * One frame for each board and year, in their order: that of the board's plan for the year. For a year without a plan
 * it is what the nearest plan says of it; of two as near the earlier, which looks out over the year.
 */
export function boardYears(lines: readonly FrameLine[]): readonly BoardYear[] {
  const found = new Map<string, BoardYear>();
  for (const line of lines) {
    const { board, period } = line.origin;
    if (!board || !line.whole) continue;
    const { year } = line.frame;
    const key = `${board.folder} ${year}`;
    const candidate = { board, year, line, outlook: year < period.first || year > period.last };
    const known = found.get(key);
    if (!known || distance(candidate) < distance(known)) found.set(key, candidate);
  }
  const byBoard = groupBy([...found.values()], ({ board }) => board.folder);
  return [...byBoard.values()].flatMap((own) => own.toSorted((a, b) => a.year - b.year));
}

/** How far a plan's own years are from the year it speaks of; years ahead go before years behind. */
function distance({ year, line }: BoardYear): number {
  const { first, last } = line.origin.period;
  if (year < first) return first - year + 0.5;
  return Math.max(0, year - last);
}
