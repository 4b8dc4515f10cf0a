import type { TableCell } from '../../../document/document.js';

interface HighCell {
  readonly cell: TableCell;
  readonly height: number;
}

/** A cell over several rows makes the last of them higher when it needs more than they have together. */
export function rowHeights(rows: readonly (readonly HighCell[])[], least: number): readonly number[] {
  const heights = rows.map((cells) =>
    Math.max(least, ...cells.filter(({ cell }) => cell.rowSpan === 1).map(({ height }) => height)),
  );
  rows.forEach((cells, index) => {
    for (const { cell, height } of cells.filter((each) => each.cell.rowSpan > 1)) {
      const end = Math.min(index + cell.rowSpan, rows.length);
      const covered = heights.slice(index, end).reduce((sum, each) => sum + each, 0);
      heights[end - 1] = (heights[end - 1] ?? 0) + Math.max(0, height - covered);
    }
  });
  return heights;
}
