import { compare, type Decimal, zero } from '../../base/decimal.js';
import { quantityIn } from '../../model/quantity-in.js';
import type { Region } from '../../model/region.js';
import type { Indicator, YearValue } from '../../model/undertaking.js';
import type { Quantity } from '../../value/value.js';

/** The one figure of a value that another year's can be held against. */
export interface Figure {
  readonly amount: Decimal;
  readonly unit: string | undefined;
  /** A change, such as −15 % or +5: never the same thing as a level. */
  readonly isChange: boolean;
}

export interface YearFigure extends Figure {
  readonly of: YearValue;
}

/** The values of a series that are one figure, in its order. Where there is one per scope the region's own counts. */
export function figuresOf(
  series: readonly YearValue[],
  indicator: Indicator,
  region: Region,
): readonly YearFigure[] {
  return series.flatMap((of) => {
    const quantity = quantityIn(of.value, region);
    return quantity ? [{ ...figure(quantity, indicator), of }] : [];
  });
}

function figure(quantity: Quantity, indicator: Indicator): Figure {
  return {
    amount: quantity.amount,
    unit: quantity.unit ?? indicator.unit,
    isChange: quantity.plus === true || compare(quantity.amount, zero) < 0,
  };
}
