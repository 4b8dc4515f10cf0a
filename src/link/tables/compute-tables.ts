import type { Diagnostic } from '../../base/diagnostic.js';
import type { Result } from '../../base/result.js';
import { total } from '../../formula/estimate.js';
import { evaluate } from '../../formula/evaluate.js';
import type { Estimate } from '../../model/estimate.js';
import { convert, figureOf } from '../../model/figure-of.js';
import type { Derivation, FiguresCell, FiguresRow, FiguresTable } from '../../model/figures-table.js';
import type { CellAt, Claim } from './cells.js';
import { circle } from './circle.js';
import type { Outlook } from './outlook.js';
import { printable } from './printable.js';
import { type TableClaims, tableClaims } from './table-claims.js';

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
  const claims = new Map(bound.map(([table, { value }]) => [table, value]));
  const computing = calculator(claims);
  const value = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => computing.cell(cell, { table, row: index, column })),
    })),
  }));
  return {
    value,
    diagnostics: [...bound.flatMap(([, { diagnostics }]) => diagnostics), ...computing.circles()],
  };
}

function calculator(claims: ReadonlyMap<FiguresTable, TableClaims>) {
  const known = new Map<string, Estimate | undefined>();
  const underway: CellAt[] = [];
  const circles = new Map<string, Diagnostic>();

  /** The figure of a cell in its own table's unit; a blank one that has a formula is worked out on the way. */
  const figureAt = (at: CellAt): Estimate | undefined => {
    const row = at.table.rows[at.row];
    const cell = row?.cells[at.column];
    if (!row?.complete || !cell) return undefined;
    return isLeftOut(cell, at) ? computed(at) : figureOf(cell, row, at.table.unit);
  };

  const computed = (at: CellAt): Estimate | undefined => {
    const key = `${at.table.name} ${at.row} ${at.column}`;
    if (known.has(key)) return known.get(key);
    const began = underway.findIndex((each) => isSame(each, at));
    if (began >= 0) {
      const found = circle(underway.slice(began));
      circles.set(found.key, found.diagnostic);
      return undefined;
    }
    underway.push(at);
    const claim = claimsAt(at).find(({ kind }) => kind !== 'some-parts');
    const figure = claim && work(claim, at);
    underway.pop();
    known.set(key, figure);
    return figure;
  };

  const work = ({ formula }: Claim, at: CellAt): Estimate | undefined =>
    evaluate(formula, (from) => {
      const parts = from(at)?.map((each) => inUnitOf(at.table, each, figureAt(each)));
      return parts?.every((part) => part !== undefined) ? total(parts as readonly Estimate[]) : undefined;
    });

  const claimsAt = ({ table, row, column }: CellAt): readonly Claim[] => {
    const own = table.rows[row];
    if (table.columns[column]?.holds !== 'figures' || own?.role === 'heading' || !own?.complete) return [];
    const columnClaims = isShare(own) ? [] : (claims.get(table)?.columns[column] ?? []);
    return [...(claims.get(table)?.rows[row] ?? []), ...columnClaims];
  };

  const isLeftOut = ({ value }: FiguresCell, at: CellAt): boolean =>
    value.kind === 'missing' &&
    value.reason === 'blank' &&
    claimsAt(at).some(({ kind }) => kind !== 'some-parts');

  const derivations = (at: CellAt): readonly Derivation[] =>
    claimsAt(at).flatMap((claim) => {
      const figure = work(claim, at);
      return figure ? [{ kind: claim.kind, formula: claim.written, ...figure }] : [];
    });

  return {
    circles: (): readonly Diagnostic[] => [...circles.values()],
    cell(cell: FiguresCell, at: CellAt): FiguresCell {
      if (cell.value.kind === 'quantity') return { ...cell, derivations: derivations(at) };
      const figure = isLeftOut(cell, at) ? computed(at) : undefined;
      return figure ? { ...cell, value: printable(figure.amount, at), origin: 'computed' } : cell;
    },
  };
}

function isSame(a: CellAt, b: CellAt): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

/** Percentages are not added up over the columns of a table. */
function isShare({ percent, cells }: FiguresRow): boolean {
  return percent || cells.some(({ value }) => value.kind === 'quantity' && value.unit === '%');
}

function inUnitOf(table: FiguresTable, { table: other }: CellAt, figure: Estimate | undefined) {
  if (!figure || !table.unit || !other.unit || table.unit === other.unit) return figure;
  return convert(figure, other.unit, table.unit);
}
