import type { Element } from 'hast';
import type { ColumnWidth, Table, TableCell, TableRow } from '../../document/document.js';
import { element } from './element.js';
import { figurePadding } from './figure-padding.js';
import type { HtmlContext } from './html-context.js';
import { captionId } from './ids.js';
import { isCrowded } from './is-crowded.js';
import { lines } from './lines.js';
import { rowGroups } from './row-groups.js';
import { renderCell } from './table-cell.js';

/** Two columns always find room on a phone; a table with more of them may have to scroll sideways. */
const columnsThatAlwaysFit = 2;

export function renderTable(table: Table, context: HtmlContext): Element {
  const notes = table.notes.length === 0 ? [] : [tableNotes(table, context)];
  return element('div', { className: 'table' }, lines([scrollRegion(table, grid(table, context)), ...notes]));
}

/**
 * What scrolls must be reachable by keyboard (WCAG 2.1.1), and what can be reached must have a name and a role. A group
 * has both without being a landmark, of which a reader of a plan would get one for every table.
 */
function scrollRegion(table: Table, grid: Element): Element {
  if (table.columns.length <= columnsThatAlwaysFit) return grid;
  const properties = { className: 'scroll', role: 'group', ariaLabelledBy: captionId(table), tabIndex: 0 };
  return element('div', properties, lines([grid]));
}

function grid(table: Table, context: HtmlContext): Element {
  const padding = figurePadding(table);
  const named = new Set([...table.head, ...table.body].flatMap(({ cells }) => cells).flatMap(headersOf));
  const renderRow = (row: TableRow): Element => {
    const className = row.role === 'body' ? undefined : row.role;
    return element(
      'tr',
      { className },
      lines(row.cells.map((cell) => renderCell({ cell, table, padding, named }, context))),
    );
  };
  const head = table.head.length === 0 ? [] : [element('thead', {}, lines(table.head.map(renderRow)))];
  const bodies = rowGroups(table.body).map((rows) => element('tbody', {}, lines(rows.map(renderRow))));
  const parts = [caption(table, context), ...statedColumns(table), ...head, ...bodies];
  const className = isCrowded(table) ? 'crowded' : undefined;
  return element('table', { id: table.id, className }, lines(parts));
}

function headersOf({ headers }: TableCell): readonly string[] {
  return headers ?? [];
}

/** Where the template states how wide columns are. The others share what is left, as a browser finds best. */
function statedColumns({ columns }: Table): readonly Element[] {
  if (columns.every(({ width }) => width === undefined)) return [];
  const all = columns.map(({ width }) => element('col', { style: width && `width: ${cssLength(width)}` }));
  return [element('colgroup', {}, lines(all))];
}

function cssLength(width: ColumnWidth): string {
  return 'share' in width ? `${Number((width.share * 100).toFixed(2))}%` : `${width.points}pt`;
}

/**
 * The id is on the words alone, since they name the region. The unit is printed even where the words are only heard:
 * no figure stands without it.
 */
function caption(table: Table, { inlines }: HtmlContext): Element {
  const { number, unit, captionVisible } = table;
  const numbered = number === undefined ? [] : [element('span', { className: 'number' }, number), ' '];
  const className = captionVisible ? undefined : 'visually-hidden';
  const words = element('span', { id: captionId(table), className }, ...numbered, ...inlines(table.caption));
  return element(
    'caption',
    {},
    words,
    ...(unit === undefined ? [] : [' ', element('span', { className: 'unit' }, unit)]),
  );
}

function tableNotes(table: Table, { blocks }: HtmlContext): Element {
  return element('div', { className: 'table-notes' }, lines(blocks(table.notes)));
}
