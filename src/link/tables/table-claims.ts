import type { Diagnostic } from '../../base/diagnostic.js';
import type { Result } from '../../base/result.js';
import type { FiguresTable, WrittenFormula } from '../../model/figures-table.js';
import { bindFormula } from './bind-formula.js';
import { directParts } from './bind-sum.js';
import type { Claim } from './cells.js';
import type { Outlook } from './outlook.js';

/** Everything that works out a row or a column of a table. */
export interface TableClaims {
  readonly rows: readonly (readonly Claim[])[];
  readonly columns: readonly (readonly Claim[])[];
}

/** Binds every formula of a table, and gives wholes and the table's sum the formulas that they are by what they are. */
export function tableClaims(table: FiguresTable, tablesOf: Outlook['tablesOf']): Result<TableClaims> {
  const diagnostics: Diagnostic[] = [];
  const claimOf = (written: WrittenFormula | undefined, axis: Outlook['axis'], index: number) => {
    if (!written || isNone(written)) return [];
    const bound = bindFormula({ table, written, axis, index, tablesOf });
    // Where a table lacks the rows that its kind of table usually has, the usual formula is nobody's mistake.
    if (written.from === 'author') diagnostics.push(...bound.diagnostics);
    return bound.value ? [formulaClaim(bound.value, written, axis)] : [];
  };
  const rows = table.rows.map((row, index) => [
    ...claimOf(row.formula, 'row', index),
    ...partClaims(index, table),
    ...(row.role === 'total' && !row.formula ? [sumClaim('column-sum', standingAlone(table))] : []),
  ]);
  const columns = table.columns.map(({ formula }, index) => claimOf(formula, 'column', index));
  return { value: { rows, columns }, diagnostics };
}

/** `formel: ingen` sets aside the formula that the kind of table would give the row. */
function isNone({ text }: WrittenFormula): boolean {
  return /^ingen$/i.test(text.trim());
}

function formulaClaim(
  { formula, fromOtherTable }: NonNullable<ReturnType<typeof bindFormula>['value']>,
  written: WrittenFormula,
  axis: Outlook['axis'],
): Claim {
  if (fromOtherTable) return { kind: 'other-table', written, formula };
  return { kind: axis === 'row' ? 'row-formula' : 'column-formula', written, formula };
}

function partClaims(index: number, table: FiguresTable): readonly Claim[] {
  const parts = directParts(index, table);
  const sharing = (share: 'all' | 'some') =>
    parts.filter((part) => table.rows[part]?.partOf?.share === share);
  const [all, some] = [sharing('all'), sharing('some')];
  return [
    ...(all.length > 0 ? [sumClaim('all-parts', all)] : []),
    ...(some.length > 0 ? [sumClaim('some-parts', some)] : []),
  ];
}

/** What the table's sum adds up: each row that is neither a part of another one nor a sum of others. */
function standingAlone({ rows }: FiguresTable): readonly number[] {
  return rows.flatMap(({ role, depth, repeats }, index) =>
    role === 'row' && depth === 0 && !repeats ? [index] : [],
  );
}

function sumClaim(kind: Claim['kind'], rows: readonly number[]): Claim {
  const leaf = ({ table, column }: { readonly table: FiguresTable; readonly column: number }) =>
    rows.map((row) => ({ table, row, column }));
  return { kind, written: undefined, formula: { type: 'leaf', leaf } };
}
