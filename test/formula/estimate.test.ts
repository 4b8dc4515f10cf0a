import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  compare,
  type Decimal,
  divide,
  halfUnit,
  round,
  subtract,
} from '../../src/base/decimal.js';
import { operations } from '../../src/formula/estimate.js';

/** A true figure with three decimals, and how a plan writes it: rounded to fewer. */
const written = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([n, scale]) => {
    const exact = divide({ digits: String(n) }, { digits: '1000' }, 3) as Decimal;
    const amount = round(exact, scale);
    return { exact, estimate: { amount, margin: halfUnit(amount) } };
  });

describe('an estimate', () => {
  it.each([
    '+',
    '-',
    '*',
    '/',
  ] as const)('of %s holds the figure that the unrounded parts give', (operator) => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const exactly = operations[operator](atom(a.exact), atom(b.exact));
        const found = operations[operator](a.estimate, b.estimate);
        if (!exactly || !found) return;
        const off = absolute(subtract(exactly.amount, found.amount));
        // The quotients are themselves rounded, at their 24th decimal.
        expect(compare(off, add(found.margin, { digits: `0.${'0'.repeat(21)}1` }))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('has no quotient where rounding hides whether the divisor is zero', () => {
    const one = atom({ digits: '1' });
    expect(operations['/'](one, { amount: { digits: '0.4' }, margin: { digits: '0.5' } })).toBeUndefined();
  });
});

function atom(amount: Decimal) {
  return { amount, margin: { digits: '0' } };
}
