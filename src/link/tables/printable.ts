import { type Decimal, decimals, multiply, round } from '../../base/decimal.js';
import type { FiguresCell, FiguresRow, FiguresTable } from '../../model/figures-table.js';
import type { Quantity } from '../../value/value.js';

/**
 * How a table shows a computed figure: with no more decimals than the figures written in the column have, or else those of the table; a percentage with
 * those of its row, one where the row has none.
 */
export function printableIn({ rows, columns }: FiguresTable) {
  const inTable = writtenDecimals(rows.flatMap(({ cells }) => cells)) ?? 1;
  const inColumn = columns.map(
    (_, column) => writtenDecimals(rows.flatMap(({ cells }) => cells[column] ?? [])) ?? inTable,
  );
  return (amount: Decimal, row: FiguresRow, column: number): Quantity => {
    if (row.percent) {
      const scale = writtenDecimals(row.cells) ?? 1;
      return { kind: 'quantity', amount: round(multiply(amount, { digits: '100' }), scale), unit: '%' };
    }
    const scale = inColumn[column] ?? inTable;
    return { kind: 'quantity', amount: decimals(amount) > scale ? round(amount, scale) : amount };
  };
}

function writtenDecimals(cells: readonly FiguresCell[]): number | undefined {
  const written = cells.flatMap(({ value }) => (value.kind === 'quantity' ? [decimals(value.amount)] : []));
  return written.length > 0 ? written.reduce((most, each) => Math.max(most, each)) : undefined;
}
