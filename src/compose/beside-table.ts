import type { Inline, Table } from '../document/document.js';
import type { Composer } from './composer.js';
import { bodyRow, cell, headRow } from './grid.js';

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
  return {
    type: 'table',
    id,
    caption,
    captionVisible: false,
    columns: lists.map(() => ({ align: 'start', grow: 1 })),
    head: [
      headRow(
        id,
        lists.map(({ heading }) => cell(heading)),
      ),
    ],
    body: Array.from({ length: height }, (_, row) =>
      bodyRow(
        id,
        row,
        lists.map(({ items }) => cell(items[row] ?? [])),
        'body',
        noNameColumn,
      ),
    ),
    notes: [],
  };
}

/** What stands side by side has nothing in common but the row. */
const noNameColumn = -1;
