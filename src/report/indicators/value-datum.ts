import type { Decimal } from '../../base/decimal.js';
import type { Value } from '../../value/value.js';
import { typesetValue, writeValue } from '../../value/value-grammar.js';
import { withUnit } from '../../value/with-unit.js';

/** The value as a plan prints it, with the unit that is told once for the indicator. */
export function printedValue(value: Value, unit: string | undefined): string {
  return typesetValue(withUnit(value, unit));
}

/** The value with the keys of an ordinary keyboard, for spreadsheets and programs. */
export function writtenValue(value: Value): string {
  return writeValue(value);
}

/** The figure alone, where the value is one figure and nothing more. */
export function figureIn(value: Value): Decimal | undefined {
  return value.kind === 'quantity' ? value.amount : undefined;
}

export function unitOf(value: Value, unit: string | undefined): string | undefined {
  return value.kind === 'quantity' ? (value.unit ?? unit) : undefined;
}
