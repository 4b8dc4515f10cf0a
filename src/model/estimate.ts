import type { Decimal } from '../base/decimal.js';

/**
 * A figure worked out from written ones. `margin` is how far the true figure may be from `amount`, since what is
 * written has been rounded to its last decimal.
 */
export interface Estimate {
  readonly amount: Decimal;
  readonly margin: Decimal;
}
