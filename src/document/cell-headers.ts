import type { TableCell, TableRow } from './document.js';

/**
 * Names for every cell the header cells that apply, from the top down and then the row's own: where headings span
 * columns, scope alone leaves it to the reader's software to work that out (WCAG technique H43).
 */
export function withHeaders(rows: readonly TableRow[], head: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row) => {
    const above = head.slice(0, head.includes(row) ? head.indexOf(row) : head.length);
    const own = row.cells.find(({ scope }) => scope === 'row')?.id;
    return {
      ...row,
      cells: row.cells.map((cell) => {
        const ids = [
          ...above.flatMap((each) => idOver(each, cell)),
          ...(own && own !== cell.id ? [own] : []),
        ];
        return ids.length > 0 ? { ...cell, headers: ids } : cell;
      }),
    };
  });
}

function idOver(row: TableRow, { column }: TableCell): readonly string[] {
  const over = row.cells.find((each) => each.column <= column && column < each.column + each.colSpan);
  return over?.id === undefined ? [] : [over.id];
}
