import type { Table, TableCell } from '../../document/document.js';
import { type FigureText, figureText } from '../../document/figure-text.js';
import { textOf } from './inline-text.js';

/** Characters that are printed unseen before and after a figure. */
export interface Padding {
  readonly before?: string;
  readonly after?: string;
}

interface Figure extends FigureText {
  readonly cell: TableCell;
}

/**
 * What must be left empty beside each figure for the decimal commas of its column to stand in line, written as the
 * characters that take up that room: `,0` after 70 in a column with 68,8. The style prints them unseen. So the figure
 * itself stays whole for those who copy it, search it or hear it, and the line of digits is exact in any font.
 */
export function figurePadding(table: Table): ReadonlyMap<TableCell, Padding> {
  const cells = table.body.flatMap((row) => row.cells);
  return new Map(
    table.columns.flatMap(({ align }, index) => {
      const padding = align === 'decimal' ? paddedAfter : align === 'decimalStart' ? paddedBefore : undefined;
      const own = cells.filter((cell) => cell.column === index && cell.colSpan === 1);
      return padding ? padding(own.flatMap(figureOf)) : [];
    }),
  );
}

type Padded = readonly [TableCell, Padding];

/** At the right edge of the column: each has what its decimals and its unit lack. */
function paddedAfter(figures: readonly Figure[]): readonly Padded[] {
  const decimals = Math.max(0, ...figures.map((figure) => figure.decimals.length));
  const unit = figures.reduce((longest, figure) => longer(longest, figure.unit), '');
  return figures.map((figure) => [figure.cell, { after: missing(figure, decimals, unit) }]);
}

function missing(figure: Figure, decimals: number, unit: string): string {
  const comma = figure.decimals === '' && decimals > 0 ? ',' : '';
  const own = figure.decimals.length;
  return comma + '0'.repeat(decimals - own) + (figure.unit === '' ? unit : '');
}

/** At the left edge: each has the beginning of the longest that it lacks. */
function paddedBefore(figures: readonly Figure[]): readonly Padded[] {
  const longest = figures.reduce((known, { whole }) => longer(known, whole), '');
  return figures.map(({ cell, whole }) => {
    const before = longest.slice(0, longest.length - whole.length).replaceAll(' ', '\u00a0');
    return [cell, { before }];
  });
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

/** Words in a column of figures are no figure and stand at its edge, as does a cell of several paragraphs. */
function figureOf(cell: TableCell): readonly Figure[] {
  const [first, ...others] = cell.children;
  if (first?.type !== 'paragraph' || others.length > 0) return [];
  const figure = figureText(textOf(first.children));
  return figure ? [{ ...figure, cell }] : [];
}
