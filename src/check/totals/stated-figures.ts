import {
  absolute,
  add,
  compare,
  type Decimal,
  decimals,
  equals,
  round,
  subtract,
  zero,
} from '../../base/decimal.js';
import { figureOf } from '../../model/figure-of.js';
import type {
  Derivation,
  DerivationKind,
  FiguresCell,
  FiguresColumn,
  FiguresRow,
  FiguresTable,
} from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { tablesOf } from '../../model/tables-of.js';

/** A stated figure and one way to work it out that does not give the same. */
export interface Deviation {
  readonly table: FiguresTable;
  readonly row: FiguresRow;
  readonly column: FiguresColumn;
  readonly cell: FiguresCell;
  readonly derivation: Derivation;
  readonly stated: Decimal;
  readonly computed: Decimal;
  /** Whether the rounding of what is written can explain it. */
  readonly rounding: boolean;
}

/** Every stated figure of a plan's tables that is not what a derivation of these kinds gives. */
export function deviations(plan: Plan, kinds: readonly DerivationKind[]): readonly Deviation[] {
  return tablesOf(plan).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell.derivations
          .filter(({ kind }) => kinds.includes(kind))
          .flatMap((derivation) => deviation(derivation, cell, row, table, index)),
      ),
    ),
  );
}

function deviation(
  derivation: Derivation,
  cell: FiguresCell,
  row: FiguresRow,
  table: FiguresTable,
  index: number,
): readonly Deviation[] {
  const column = table.columns[index];
  const figure = figureOf(cell, row, table.unit);
  if (!figure || !column) return [];
  const { amount: stated, margin: own } = figure;
  const { amount: computed, margin } = derivation;
  if (agree(stated, computed, derivation.kind)) return [];
  const allowed = add(margin, decimals(stated) < decimals(computed) ? own : zero);
  const rounding = compare(absolute(subtract(stated, computed)), allowed) <= 0;
  return [{ table, row, column, cell, derivation, stated, computed, rounding }];
}

/**
 * A sum must come out even, and a reader who adds up its rows is told when it does not. Any other figure is the
 * computed one written more coarsely; and of two tables either may be the coarser: 233,6 here and 234 there agree.
 */
function agree(stated: Decimal, computed: Decimal, kind: DerivationKind): boolean {
  if (kind === 'column-sum' || kind === 'all-parts') return equals(stated, computed);
  if (equals(round(computed, decimals(stated)), stated)) return true;
  return kind === 'other-table' && equals(round(stated, decimals(computed)), computed);
}
