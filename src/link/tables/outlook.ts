import type { Result } from '../../base/result.js';
import type { Formula, TablePlan } from '../../formula/formula.js';
import type { FiguresTable, WrittenFormula } from '../../model/figures-table.js';
import type { CellsFrom } from './cells.js';

/** Where a formula stands and what it can see from there. */
export interface Outlook {
  readonly table: FiguresTable;
  readonly written: WrittenFormula;
  /** Whether it works out a row or a column, and which one. */
  readonly axis: 'row' | 'column';
  readonly index: number;
  /** The tables of a plan; undefined where there is no such plan. */
  readonly tablesOf: (plan: TablePlan) => readonly FiguresTable[] | undefined;
}

/** What a term stands for; undefined, with the reason told, when that cannot be found. */
export type Bound = Result<Formula<CellsFrom> | undefined>;

export function cells(from: CellsFrom): Bound {
  return { value: { type: 'leaf', leaf: from }, diagnostics: [] };
}
