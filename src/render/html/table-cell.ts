import type { Element } from 'hast';
import type { Table, TableCell, TableColumn } from '../../document/document.js';
import { mapInlines } from '../../document/map-inlines.js';
import { element } from './element.js';
import type { Padding } from './figure-padding.js';
import { flow } from './flow.js';
import type { HtmlContext } from './html-context.js';
import { textOf } from './inline-text.js';
import { isCrowded } from './is-crowded.js';

/** A cell with what it needs to know of its table. */
interface CellInTable {
  readonly cell: TableCell;
  readonly table: Table;
  readonly padding: ReadonlyMap<TableCell, Padding>;
  /** The header cells that other cells name. */
  readonly named: ReadonlySet<string>;
}

const scopes = {
  column: 'col',
  row: 'row',
  columnGroup: 'colgroup',
  rowGroup: 'rowgroup',
} as const satisfies Record<NonNullable<TableCell['scope']>, string>;

export function renderCell({ cell, table, padding, named }: CellInTable, context: HtmlContext): Element {
  const properties = {
    id: cell.id !== undefined && named.has(cell.id) ? cell.id : undefined,
    className: classesOf(cell, table),
    scope: cell.scope && scopes[cell.scope],
    headers: cell.headers?.join(' '),
    rowSpan: cell.rowSpan === 1 ? undefined : cell.rowSpan,
    colSpan: cell.colSpan === 1 ? undefined : cell.colSpan,
    dataLead: padding.get(cell)?.before || undefined,
    dataPad: padding.get(cell)?.after || undefined,
    style: cell.indent === 0 ? undefined : `--indent: ${cell.indent}`,
  };
  const divide = isCrowded(table) ? context.divide.inNarrowCell : context.divide.inCell;
  const content = mapInlines(cell.children, (inline) => {
    if (inline.type !== 'text') return [inline];
    return [{ ...inline, value: divide(inline.value, inline.language ?? context.document.language) }];
  });
  return element(cell.scope === undefined ? 'td' : 'th', properties, ...flow(content, context));
}

function classesOf(cell: TableCell, table: Table): string | undefined {
  const aligned = alignment(cell, table.columns);
  return aligned ?? (isShort(cell) && !isCrowded(table) ? 'short' : undefined);
}

/** A date or a status in two words, which need not be divided to give a text beside it more room. */
const longestShort = 16;

function isShort({ scope, children }: TableCell): boolean {
  const [first, ...others] = children;
  if (scope !== undefined || first?.type !== 'paragraph' || others.length > 0) return false;
  const text = textOf(first.children);
  return text.length <= longestShort && text.includes(' ');
}

/** `start` is what the style does by itself. A header over several columns stands in their middle. */
function alignment(cell: TableCell, columns: readonly TableColumn[]): string | undefined {
  if (cell.scope === 'columnGroup') return 'center';
  const align = cell.colSpan === 1 ? columns[cell.column]?.align : undefined;
  if (align === 'decimalStart') return 'decimal-start';
  return align === 'start' ? undefined : align;
}
