import {
  absolute,
  add,
  compare,
  type Decimal,
  divide,
  isZero,
  multiply,
  negate,
  subtract,
  sum,
  zero,
} from '../base/decimal.js';
import type { Estimate } from '../model/estimate.js';
import type { Operator } from './formula.js';

/** A quotient seldom ends; with so many decimals its remainder is far below anything a plan can print. */
const quotientScale = 24;

export function exactly(amount: Decimal): Estimate {
  return { amount, margin: zero };
}

export function total(parts: readonly Estimate[]): Estimate {
  return {
    amount: sum(parts.map(({ amount }) => amount)),
    margin: sum(parts.map(({ margin }) => margin)),
  };
}

export function opposite({ amount, margin }: Estimate): Estimate {
  return { amount: negate(amount), margin };
}

/** Undefined where a divisor is, or because of its rounding may be, zero. */
export const operations: Readonly<Record<Operator, (a: Estimate, b: Estimate) => Estimate | undefined>> = {
  '+': (a, b) => total([a, b]),
  '-': (a, b) => total([a, opposite(b)]),
  '*': (a, b) => ({ amount: multiply(a.amount, b.amount), margin: productMargin(a, b) }),
  '/': quotient,
};

function productMargin(a: Estimate, b: Estimate): Decimal {
  const crossed = add(multiply(absolute(a.amount), b.margin), multiply(absolute(b.amount), a.margin));
  return add(crossed, multiply(a.margin, b.margin));
}

/** |(a ± r) / (b ± s) − a / b| is at most (|b|r + |a|s) / (|b|(|b| − s)). */
function quotient(a: Estimate, b: Estimate): Estimate | undefined {
  const size = absolute(b.amount);
  const amount = divide(a.amount, b.amount, quotientScale);
  if (!amount || compare(size, b.margin) <= 0) return undefined;
  const over = add(multiply(size, a.margin), multiply(absolute(a.amount), b.margin));
  if (isZero(over)) return { amount, margin: zero };
  const margin = divide(over, multiply(size, subtract(size, b.margin)), quotientScale);
  return margin && { amount, margin };
}
