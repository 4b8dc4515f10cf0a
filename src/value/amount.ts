import type { Decimal } from '../base/decimal.js';
import { formatDecimal, writeDecimal } from '../base/decimal.js';

/** `2 033 979 tkr` as printed, with no-break spaces; the bare figure where there is no unit. */
export function formatAmount(amount: Decimal, unit?: string): string {
  return joinUnit(formatDecimal(amount), unit);
}

/** Joins a printed figure and its unit so that no line break can part them; `per …` may go to the next line. */
export function joinUnit(figure: string, unit: string | undefined): string {
  if (unit === undefined) return figure;
  const printed = unit.replace(/(\d) (?=\d{3})/g, '$1\u00a0');
  return /^per /i.test(unit) ? `${figure} ${printed}` : `${figure}\u00a0${printed}`;
}

/** `2 033 979 tkr` with the spaces of a keyboard. */
export function writeAmount(amount: Decimal, unit?: string): string {
  return unit === undefined ? writeDecimal(amount) : `${writeDecimal(amount)} ${unit}`;
}
