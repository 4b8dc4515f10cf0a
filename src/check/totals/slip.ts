import { absolute, compare, type Decimal, multiply, subtract } from '../../base/decimal.js';

/** Whether two amounts are near enough for the one to be a slip of the other. What is further off is of something else. */
export function isSlip(made: Decimal, stated: Decimal): boolean {
  return compare(multiply(absolute(subtract(made, stated)), { digits: '5' }), stated) <= 0;
}
