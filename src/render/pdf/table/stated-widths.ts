import type { TableColumn } from '../../../document/document.js';
import { type ColumnNeed, columnWidths, sum } from './column-widths.js';

/**
 * The widths of a table of which the template states some. No column is made narrower than its words divided, and the
 * others keep room for theirs: where there is too little for both, those that are stated give way. Undefined where the
 * template states none, or not even that makes room.
 */
export function statedWidths(
  columns: readonly TableColumn[],
  needs: readonly ColumnNeed[],
  available: number,
): readonly number[] | undefined {
  const stated = columns.map(({ width }, index) =>
    width === undefined ? undefined : Math.max(inPoints(width, available), needs[index]?.least ?? 0),
  );
  const wanted = sum(stated.map((width) => width ?? 0));
  if (wanted === 0) return undefined;
  const others = needs.filter((_, index) => stated[index] === undefined);
  const room = available - sum(others.map(({ word }) => word));
  const least = sum(needs.map((need, index) => (stated[index] === undefined ? 0 : need.least)));
  if (room < least) return undefined;
  const share = wanted <= room ? 1 : (room - least) / Math.max(wanted - least, 1e-6);
  const given = stated.map((width, index) => {
    const lowest = needs[index]?.least ?? 0;
    return width === undefined ? undefined : lowest + (width - lowest) * share;
  });
  const left = available - sum(given.map((width) => width ?? 0));
  const rest = columnWidths(others, left);
  const more = (left - sum(rest)) / Math.max(others.length, 1);
  const filled = rest.map((width) => width + more);
  return given.map((width) => width ?? filled.shift() ?? 0);
}

function inPoints(width: NonNullable<TableColumn['width']>, available: number): number {
  return 'share' in width ? width.share * available : width.points;
}
