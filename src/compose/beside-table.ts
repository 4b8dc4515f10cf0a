import type { Inline, Table } from '../document/document.js';
import { cell } from '../document/grid.js';
import { plainTable } from '../document/plain-table.js';
import type { Composer } from './composer.js';

/** More columns than this leave each too narrow for whole words on a page. */
export const mostBeside = 4;

/** What stands in one column, under its heading. */
export interface Beside {
  readonly heading: readonly Inline[];
  readonly items: readonly (readonly Inline[])[];
}

/** Lists beside one another, each under its heading. */
export function besideTable(
  name: string,
  caption: readonly Inline[],
  lists: readonly Beside[],
  composer: Composer,
): Table {
  const id = composer.identifiers.unique(name);
  const height = Math.max(...lists.map(({ items }) => items.length));
  return plainTable({
    id,
    caption,
    captionVisible: false,
    columns: lists.map(({ heading }) => ({ heading, align: 'start', grow: 1 })),
    rows: Array.from({ length: height }, (_, row) => ({
      cells: lists.map(({ items }) => cell(items[row] ?? [])),
    })),
    nameColumn: noNameColumn,
    empty: composer.template.words.emptyTable,
  });
}

/** What stands side by side has nothing in common but the row. */
const noNameColumn = -1;
