import { type Decimal, decimals, halfUnit, multiply, round, zero } from '../base/decimal.js';
import type { Quantity } from '../value/value.js';
import type { Estimate } from './estimate.js';
import type { FiguresCell, FiguresRow } from './figures-table.js';
import { type AmountUnit, amountUnits } from './region.js';

/**
 * What a cell counts as, in its table's unit: a percentage as the share it is, a blank or a dash as nothing at all.
 * Undefined for what cannot be counted.
 */
export function figureOf(
  cell: FiguresCell | undefined,
  row: Pick<FiguresRow, 'percent'>,
  unit: AmountUnit | undefined,
): Estimate | undefined {
  if (cell?.value.kind === 'quantity') return scaled(cell.value, row.percent, unit);
  const nothing = !cell || (cell.value.kind === 'missing' && /^(blank|dash)$/.test(cell.value.reason));
  return nothing ? { amount: zero, margin: zero } : undefined;
}

/** An amount of one unit in another, exactly: 2 001 033 tkr is 2 001,033 mnkr. */
export function convert(figure: Estimate, from: AmountUnit, to: AmountUnit): Estimate {
  const exponent = exponents[from] - exponents[to];
  return { amount: shift(figure.amount, exponent), margin: shift(figure.margin, exponent) };
}

function scaled(value: Quantity, percent: boolean, unit: AmountUnit | undefined): Estimate {
  const written = { amount: value.amount, margin: halfUnit(value.amount) };
  if (value.unit === '%' || (percent && value.unit === undefined)) return share(written);
  const own = amountUnits.find((unit) => unit === value.unit);
  return own && unit ? convert(written, own, unit) : written;
}

function share({ amount, margin }: Estimate): Estimate {
  return { amount: multiply(amount, hundredth), margin: multiply(margin, hundredth) };
}

const hundredth: Decimal = { digits: '0.01' };

const exponents: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mnkr: 6, mdkr: 9 };

/** Moves the decimal comma, so that 1,56 mnkr is 1 560 tkr and not 1 560,00. */
function shift(value: Decimal, exponent: number): Decimal {
  if (exponent < 0) return multiply(value, { digits: `0.${'0'.repeat(-exponent - 1)}1` });
  const shifted = multiply(value, { digits: `1${'0'.repeat(exponent)}` });
  return round(shifted, Math.max(0, decimals(value) - exponent));
}
