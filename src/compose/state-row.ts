import type { TableCell, TableRow } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import type { FiguresColumn } from '../model/figures-table.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';

/** The line over the headings that says what the columns are; neighbours of one state share a cell. */
export function stateRow(
  tableId: string,
  columns: readonly FiguresColumn[],
  composer: Composer,
): readonly TableRow[] {
  if (columns.every(({ state }) => state === undefined)) return [];
  const cells: TableCell[] = [{ ...blank, column: 0, colSpan: 1 }];
  for (const [index, { state }] of columns.entries()) {
    const last = cells.at(-1);
    if (last && index > 0 && state?.plain === columns[index - 1]?.state?.plain) {
      const scope = last.scope ? ({ scope: 'columnGroup' } as const) : {};
      cells[cells.length - 1] = { ...last, ...scope, colSpan: last.colSpan + 1 };
      continue;
    }
    const children = state ? [paragraph(richInlines(state, composer))] : [];
    const scope = state ? ({ scope: 'column', id: `${tableId}-l${index + 1}` } as const) : {};
    cells.push({ ...blank, ...scope, column: index + 1, colSpan: 1, children });
  }
  return [{ type: 'tableRow', role: 'head', cells }];
}

const blank = { type: 'tableCell', rowSpan: 1, indent: 0, children: [] } as const;
