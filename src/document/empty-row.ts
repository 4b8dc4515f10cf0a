import type { TableRow } from './document.js';

/** What the body of a table without rows says, in one cell below all of its heads. */
export function emptyRow(head: readonly TableRow[], words: string): TableRow {
  const last = head.at(-1)?.cells ?? [];
  const headers = last.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const columns = last.reduce((count, { column, colSpan }) => Math.max(count, column + colSpan), 1);
  return {
    type: 'tableRow',
    role: 'body',
    cells: [
      {
        type: 'tableCell',
        column: 0,
        rowSpan: 1,
        colSpan: columns,
        headers,
        indent: 0,
        children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
      },
    ],
  };
}
