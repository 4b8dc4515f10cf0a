import { type Decimal, zero } from '../base/decimal.js';
import { numericOf } from '../value/value-grammar.js';
import type { FiguresCell } from './figures-table.js';

/** What a cell adds to its column: its amount, zero when it is left blank, undefined when it cannot be counted. */
export function amountOf(cell: FiguresCell | undefined): Decimal | undefined {
  if (!cell) return zero;
  const { value } = cell;
  if (value.kind === 'missing') return zero;
  return value.kind === 'quantity' ? numericOf(value) : undefined;
}
