import { absolute, type Decimal, divide, multiply, subtract } from '../../base/decimal.js';
import type { FrameFigure } from '../../model/frame-figures.js';

/** Two amounts of one row. */
export interface Change {
  readonly from: FrameFigure;
  readonly to: FrameFigure;
}

/** From each year to every later one, or between the two years given. */
export function changesOf(
  figures: readonly FrameFigure[],
  years: readonly [number, number] | undefined,
): readonly Change[] {
  return figures.flatMap((from) =>
    figures
      .filter((to) => (years ? from.year === years[0] && to.year === years[1] : to.year > from.year))
      .map((to) => ({ from, to })),
  );
}

/** In the unit of the table. A frame of net costs has a minus in some plans; more money is then more below zero. */
export function amountOf({ from, to }: Change): Decimal {
  return subtract(absolute(to.figure.amount), absolute(from.figure.amount));
}

const hundred: Decimal = { digits: '100' };

/** An amount as a percentage of what the change is from. */
export function percentOf(change: Change, of: Decimal, scale: number): Decimal | undefined {
  return divide(multiply(of, hundred), absolute(change.from.figure.amount), scale);
}
