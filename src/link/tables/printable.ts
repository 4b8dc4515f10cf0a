import { type Decimal, decimals, multiply, round } from '../../base/decimal.js';
import type { FiguresCell } from '../../model/figures-table.js';
import type { Quantity } from '../../value/value.js';
import type { CellAt } from './cells.js';

/**
 * A computed figure as the table shows it: with no more decimals than the figures written around it have, one for a
 * percentage in a row that has none.
 */
export function printable(amount: Decimal, { table, row, column }: CellAt): Quantity {
  const own = table.rows[row];
  if (own?.percent) {
    const scale = writtenDecimals(own.cells) ?? 1;
    return { kind: 'quantity', amount: round(multiply(amount, { digits: '100' }), scale), unit: '%' };
  }
  const beside = table.rows.flatMap((each) => each.cells[column] ?? []);
  const scale = writtenDecimals(beside) ?? writtenDecimals(table.rows.flatMap(({ cells }) => cells)) ?? 1;
  return { kind: 'quantity', amount: decimals(amount) > scale ? round(amount, scale) : amount };
}

function writtenDecimals(cells: readonly FiguresCell[]): number | undefined {
  const written = cells.flatMap(({ value }) => (value.kind === 'quantity' ? [decimals(value.amount)] : []));
  return written.length > 0 ? Math.max(...written) : undefined;
}
