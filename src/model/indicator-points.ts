import type { Decimal } from '../base/decimal.js';
import { quantityIn } from './quantity-in.js';
import type { Indicator, YearValue } from './undertaking.js';

/** An indicator's figures by year, all in one unit. */
export interface IndicatorPoints {
  readonly outcomes: readonly IndicatorPoint[];
  readonly targets: readonly IndicatorPoint[];
}

export interface IndicatorPoint {
  readonly year: number;
  readonly amount: Decimal;
}

/** Two points are a line whatever happened; it takes three to show how something goes. */
const fewest = 3;

/**
 * What can be drawn of an indicator. Undefined with fewer than three figures, and where two of them are in different
 * units or not one figure each: those that are drawn must be all that is known.
 */
export function indicatorPoints({ outcomes, targets, unit }: Indicator): IndicatorPoints | undefined {
  const quantities = [...outcomes, ...targets].flatMap(({ value }) => quantityIn(value) ?? []);
  const units = new Set(quantities.map((quantity) => quantity.unit ?? unit));
  const typed = [...outcomes, ...targets].every(({ value }) => quantityIn(value) || value.kind === 'missing');
  const points = { outcomes: outcomes.flatMap(pointOf), targets: targets.flatMap(pointOf) };
  const count = points.outcomes.length + points.targets.length;
  return typed && units.size === 1 && count >= fewest ? points : undefined;
}

function pointOf({ year, value }: YearValue): readonly IndicatorPoint[] {
  const quantity = quantityIn(value);
  return year === undefined || !quantity ? [] : [{ year, amount: quantity.amount }];
}
