import type { Element } from 'hast';
import type { Table, TableCell, TableColumn } from '../../document/document.js';
import { element } from './element.js';
import { flow } from './flow.js';
import type { HtmlContext } from './html-context.js';

/** A cell with what it needs to know of its table. */
interface CellInTable {
  readonly cell: TableCell;
  readonly table: Table;
  /** See `decimalPadding`. */
  readonly padding: ReadonlyMap<TableCell, string>;
}

const scopes = {
  column: 'col',
  row: 'row',
  columnGroup: 'colgroup',
  rowGroup: 'rowgroup',
} as const satisfies Record<NonNullable<TableCell['scope']>, string>;

export function renderCell({ cell, table, padding }: CellInTable, context: HtmlContext): Element {
  const properties = {
    id: cell.id,
    className: alignment(cell, table.columns),
    scope: cell.scope && scopes[cell.scope],
    headers: cell.headers?.join(' '),
    rowSpan: cell.rowSpan === 1 ? undefined : cell.rowSpan,
    colSpan: cell.colSpan === 1 ? undefined : cell.colSpan,
    dataPad: padding.get(cell) || undefined,
    style: cell.indent === 0 ? undefined : `--indent: ${cell.indent}`,
  };
  return element(cell.scope === undefined ? 'td' : 'th', properties, ...flow(cell.children, context));
}

/** `start` is what the style does by itself. A header over several columns stands in their middle. */
function alignment(cell: TableCell, columns: readonly TableColumn[]): TableColumn['align'] | undefined {
  if (cell.scope === 'columnGroup') return 'center';
  const align = cell.colSpan === 1 ? columns[cell.column]?.align : undefined;
  return align === 'start' ? undefined : align;
}
