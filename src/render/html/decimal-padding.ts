import type { Table, TableCell } from '../../document/document.js';
import { textOf } from './inline-text.js';

/** A figure at its decimal comma: `fraction` counts the digits after it, `unit` is what follows, space included. */
interface Figure {
  readonly cell: TableCell;
  readonly fraction: number;
  readonly unit: string;
}

/**
 * What must be left empty after each figure for the decimal commas of its column to stand in line, written as the
 * characters that take up that room: `,0` after 70 in a column with 68,8. The style prints them unseen. So the figure
 * itself stays whole for those who copy it, search it or hear it, and the line is exact in any font.
 */
export function decimalPadding(table: Table): ReadonlyMap<TableCell, string> {
  const cells = table.body.flatMap((row) => row.cells);
  const columns = table.columns.flatMap((column, index) =>
    column.align === 'decimal' ? [cells.filter((cell) => cell.column === index && cell.colSpan === 1)] : [],
  );
  return new Map(columns.flatMap((column) => paddingOfColumn(column.flatMap(figureOf))));
}

function paddingOfColumn(figures: readonly Figure[]): readonly [TableCell, string][] {
  const fraction = Math.max(0, ...figures.map((figure) => figure.fraction));
  const unit = figures.reduce((longest, figure) => longer(longest, figure.unit), '');
  return figures.map((figure) => [figure.cell, missing(figure, fraction, unit)]);
}

function missing(figure: Figure, fraction: number, unit: string): string {
  const comma = figure.fraction === 0 && fraction > 0 ? ',' : '';
  return comma + '0'.repeat(fraction - figure.fraction) + (figure.unit === '' ? unit : '');
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

/** Words in a column of figures are no figure and stand at the right edge, as does a cell of several paragraphs. */
function figureOf(cell: TableCell): readonly Figure[] {
  const [first, ...others] = cell.children;
  if (first?.type !== 'paragraph' || others.length > 0) return [];
  const text = textOf(first.children);
  if (/^[-–—−]$/.test(text)) return [{ cell, fraction: 0, unit: '' }];
  const match = /^\D{0,12}\d[\d\s]*?(?:,(?<fraction>\d+))?(?<unit>\D{0,12})$/.exec(text);
  if (match === null) return [];
  return [{ cell, fraction: match.groups?.fraction?.length ?? 0, unit: match.groups?.unit ?? '' }];
}
