import fc from 'fast-check';
import type { Decimal } from '../../src/base/decimal.js';

/** Amounts as plans have them, up to milliards and with up to three written decimals. */
export function decimal({ min = -(10n ** 12n) }: { readonly min?: bigint } = {}): fc.Arbitrary<Decimal> {
  return fc
    .tuple(fc.bigInt({ min, max: 10n ** 12n }), fc.integer({ min: 0, max: 3 }))
    .map(([units, scale]) => ({ digits: place(units, scale) }));
}

function place(units: bigint, scale: number): string {
  if (scale === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
