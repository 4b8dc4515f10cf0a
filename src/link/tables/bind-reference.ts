import type { Reference } from '../../formula/formula.js';
import type { FiguresTable } from '../../model/figures-table.js';
import type { CellAt } from './cells.js';
import { counterpart } from './counterpart.js';
import { columnsNamed, findColumn, findRow, findTable } from './find-name.js';
import { type Bound, cells, type Outlook } from './outlook.js';
import { rowsNamed } from './row-index.js';

/** A name in a formula: of a row or column of its own table, or of another one. */
export function bindReference(term: Reference, outlook: Outlook): Bound {
  if (term.table) {
    const table = findTable(term.table, term, outlook);
    return table.value ? bindAbroad(term, table.value, outlook) : { ...table, value: undefined };
  }
  if (term.amount && !isName(term, outlook)) {
    return { value: { type: 'number', amount: term.amount }, diagnostics: [] };
  }
  return outlook.axis === 'row' ? bindRow(term, outlook) : bindColumn(term, outlook);
}

/** In the formula of a row a name is a row, in the column that is worked out unless another one is named. */
function bindRow(term: Reference, outlook: Outlook): Bound {
  const { table } = outlook;
  const row = term.name === undefined ? found(outlook.index) : findRow(term.name, term, table, outlook);
  if (row.value === undefined) return { ...row, value: undefined };
  return inColumn(term, table, row.value, outlook);
}

/** In the formula of a column a name is a column, or, with a column of its own, a row. */
function bindColumn(term: Reference, outlook: Outlook): Bound {
  const { table } = outlook;
  if (term.name === undefined) {
    return cells((at) => before(at.table, at.column)?.map((column) => ({ ...at, column })));
  }
  if (term.column !== undefined) {
    const row = findRow(term.name, term, table, outlook);
    return row.value === undefined ? { ...row, value: undefined } : inColumn(term, table, row.value, outlook);
  }
  const column = findColumn(term.name, term, table, outlook);
  if (column.value === undefined) return { ...column, value: undefined };
  const index = column.value;
  return cells((at) => [{ ...at, column: index }]);
}

function inColumn(term: Reference, table: FiguresTable, row: number, outlook: Outlook): Bound {
  if (term.column === undefined) return cells(({ column }) => [{ table, row, column }]);
  if (term.column === 'previous') {
    return cells((at) => before(table, at.column)?.map((column) => ({ table, row, column })));
  }
  const column = findColumn(term.column.name, term, table, outlook);
  if (column.value === undefined) return { ...column, value: undefined };
  const index = column.value;
  return cells(() => [{ table, row, column: index }]);
}

/**
 * In another table the name is of the same kind as at home, and its counterpart is found cell by cell: the column of
 * the same heading or year for a row, the row of the same name for a column.
 */
function bindAbroad(term: Reference, table: FiguresTable, outlook: Outlook): Bound {
  const name = term.name ?? '';
  if (outlook.axis === 'column' && term.column === undefined) {
    const column = findColumn(name, term, table, outlook);
    if (column.value === undefined) return { ...column, value: undefined };
    const index = column.value;
    return cells((at) => rowOfName(at, table)?.map((row) => ({ table, row, column: index })));
  }
  const row = findRow(name, term, table, outlook);
  if (row.value === undefined) return { ...row, value: undefined };
  const index = row.value;
  if (typeof term.column === 'object') return inColumn(term, table, index, outlook);
  const shift = term.column === 'previous';
  return cells((at) => {
    const own = shift ? before(at.table, at.column)?.[0] : at.column;
    const column = own === undefined ? undefined : counterpart(at.table.columns[own], table);
    return column === undefined ? undefined : [{ table, row: index, column }];
  });
}

/** A sum of years has no year before it, and neither has the first. */
function before(table: FiguresTable, column: number): readonly number[] | undefined {
  const previous = table.columns[column - 1];
  const own = table.columns[column];
  return previous?.holds === 'figures' && !own?.formula ? [column - 1] : undefined;
}

function rowOfName({ table, row }: CellAt, other: FiguresTable): readonly number[] | undefined {
  const named = rowsNamed(table.rows[row]?.label.plain ?? '', other);
  return named.length === 1 ? named : undefined;
}

/** `2023` may be the heading of a column; `2` in `Omslutning / 2` is most often a figure. */
function isName({ name = '' }: Reference, { axis, table }: Outlook): boolean {
  return (axis === 'row' ? rowsNamed(name, table) : columnsNamed(name, table)).length > 0;
}

function found(value: number) {
  return { value, diagnostics: [] };
}
