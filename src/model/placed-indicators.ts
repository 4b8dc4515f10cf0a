import type { BoardGoal, Indicator, Undertaking } from './undertaking.js';

/** An indicator and the board's own goals that it stands under, the outermost first. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly own: readonly BoardGoal[];
}

/** Every indicator of an undertaking where it stands, in reading order. */
export function placedIndicators(
  { indicators, goals }: Undertaking,
  own: readonly BoardGoal[] = [],
): readonly PlacedIndicator[] {
  return [
    ...indicators.map((indicator) => ({ indicator, own })),
    ...goals.flatMap((goal) => placedIndicators(goal, [...own, goal])),
  ];
}
