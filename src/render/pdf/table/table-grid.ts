import type { Table, TableCell, TableColumn } from '../../../document/document.js';

/** Where columns begin and end, and what the cells of one column share. */
export interface TableGrid {
  /** Left edges of the columns and, last, the right edge of the table. */
  readonly edges: readonly number[];
  readonly size: number;
  readonly leading: number;
  readonly padding: number;
  /** By column: how far from the edge that it is aligned at its decimal commas stand; undefined where none are. */
  readonly commas: readonly (number | undefined)[];
  /** Some words must be divided although the table is set as small as it may be. */
  readonly crowded: boolean;
}

/** Where things of the given sizes begin when put one after the other from `start`, and where the last one ends. */
export function edgesFrom(start: number, sizes: readonly number[]): readonly number[] {
  const edges = [start];
  for (const size of sizes) edges.push((edges.at(-1) ?? start) + size);
  return edges;
}

export function cellLeft(grid: TableGrid, cell: TableCell): number {
  return grid.edges[cell.column] ?? 0;
}

export function cellRight(grid: TableGrid, cell: TableCell): number {
  return grid.edges[Math.min(cell.column + cell.colSpan, grid.edges.length - 1)] ?? 0;
}

export function alignOf(table: Table, cell: TableCell): TableColumn['align'] {
  if (cell.colSpan > 1 && cell.scope?.startsWith('column')) return 'center';
  return table.columns[cell.column]?.align ?? 'start';
}
