import type { Decimal } from '../../base/decimal.js';
import type { Result } from '../../base/result.js';
import type { Derivation, FiguresCell, FiguresTable } from '../../model/figures-table.js';
import type { Quantity } from '../../value/value.js';
import { Calculator } from './calculator.js';
import type { CellAt } from './cells.js';
import type { Outlook } from './outlook.js';
import { printableIn } from './printable.js';
import { tableClaims } from './table-claims.js';

type TablesElsewhere = (plan: 'regionplan' | 'last-year') => readonly FiguresTable[] | undefined;

/**
 * Works out the arithmetic of a plan's tables together, since they refer to each other: what was left to a formula
 * gets its figure, and what was stated learns what the formulas say. Answers with the tables in the same order.
 */
export function computeTables(
  tables: readonly FiguresTable[],
  elsewhere: TablesElsewhere,
): Result<readonly FiguresTable[]> {
  const tablesOf: Outlook['tablesOf'] = (plan) => (plan === 'own' ? tables : elsewhere(plan));
  const bound = tables.map((table) => [table, tableClaims(table, tablesOf)] as const);
  const computing = new Calculator(new Map(bound.map(([table, { value }]) => [table, value])));
  const value = tables.map((table) => computedTable(table, computing));
  const diagnostics = [...bound.flatMap(([, claims]) => claims.diagnostics), ...computing.circles()];
  return { value, diagnostics };
}

function computedTable(table: FiguresTable, computing: Calculator): FiguresTable {
  const printable = printableIn(table);
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      computedCell(cell, { table, row: index, column }, computing, (amount) =>
        printable(amount, row, column),
      ),
    ),
  }));
  return { ...table, rows };
}

function computedCell(
  cell: FiguresCell,
  at: CellAt,
  computing: Calculator,
  printed: (amount: Decimal) => Quantity,
): FiguresCell {
  if (cell.value.kind === 'quantity') return { ...cell, derivations: derivationsAt(at, computing) };
  const figure = computing.leftOut(at);
  return figure ? { ...cell, value: printed(figure.amount), origin: 'computed' } : cell;
}

function derivationsAt(at: CellAt, computing: Calculator): readonly Derivation[] {
  return computing.claimsAt(at).flatMap((claim) => {
    const figure = computing.work(claim, at);
    return figure ? [{ kind: claim.kind, formula: claim.written, ...figure }] : [];
  });
}
