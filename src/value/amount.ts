import type { Decimal } from '../base/decimal.js';
import { formatDecimal } from '../base/decimal.js';

/** `2 033 979 tkr` as printed, with no-break spaces; the bare figure where there is no unit. */
export function formatAmount(amount: Decimal, unit?: string): string {
  return printWithUnit(formatDecimal(amount), unit);
}

/** Joins a printed figure and its unit so that no line break can part them; `per …` may go to the next line. */
export function printWithUnit(figure: string, unit: string | undefined): string {
  if (unit === undefined) return figure;
  const printed = unit.replace(/(\d) (?=\d{3})/g, '$1\u00a0');
  return /^per /i.test(unit) ? `${figure} ${printed}` : `${figure}\u00a0${printed}`;
}

/** Joins them as an author types them. */
export function typeWithUnit(figure: string, unit: string | undefined): string {
  return unit === undefined ? figure : `${figure} ${unit}`;
}

/** The years that plans speak of. A grouped `2 023` is an amount, a bare `2023` may be a year. */
export function looksLikeYear(figure: string): boolean {
  return /^(?:19|20)\d\d$/.test(figure);
}
