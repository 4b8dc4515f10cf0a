import { fold } from '../../base/letters.js';
import type { FiguresColumn, FiguresTable } from '../../model/figures-table.js';

/**
 * The column of another table that is about the same as this one: of the same heading, or else the only one of the
 * same year, as ”Budget 2025” is to ”Ram 2025”. Undefined where there is none.
 */
export function counterpart(column: FiguresColumn | undefined, other: FiguresTable): number | undefined {
  if (!column) return undefined;
  return (
    onlyOne(other, (each) => headingOf(each) === headingOf(column)) ??
    onlyOne(other, (each) => column.year !== undefined && each.year === column.year)
  );
}

function headingOf({ title, state }: FiguresColumn): string {
  return fold(`${state?.plain ?? ''} ${title.plain}`);
}

function onlyOne(table: FiguresTable, matches: (column: FiguresColumn) => boolean): number | undefined {
  const found = table.columns.flatMap((each, index) =>
    each.holds === 'figures' && matches(each) ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
