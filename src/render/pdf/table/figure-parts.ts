import type { TableCell, TableColumn } from '../../../document/document.js';
import { figureText } from '../../../document/figure-text.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { flattenInlines } from '../text/flatten-inlines.js';

/** The two sides of a figure's decimal comma, in points. */
export interface FigureParts {
  readonly whole: number;
  readonly rest: number;
}

/** In times the size: figures that take more room when they stand in line, among words, have little in common. */
const widestFigures = 7;

/** The widest on either side of the commas of a column; undefined for a column whose figures are not lined up. */
export function figuresOf(
  { align }: TableColumn,
  parts: readonly FigureParts[],
  size: number,
): FigureParts | undefined {
  if ((align !== 'decimal' && align !== 'decimalStart') || parts.length === 0) return undefined;
  const whole = Math.max(...parts.map((part) => part.whole));
  const rest = Math.max(...parts.map((part) => part.rest));
  return align === 'decimalStart' && whole + rest > widestFigures * size ? undefined : { whole, rest };
}

/**
 * Splits the text of a cell at its decimal comma, or after its whole digits when it has none. Undefined for cells
 * that are no single figure: those are aligned as text.
 */
export function figureParts(
  cell: TableCell,
  style: TextStyle,
  context: MeasureContext,
): FigureParts | undefined {
  const [paragraph, ...others] = cell.children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const runs = flattenInlines(paragraph.children, style, { ...context.inlines, bringsNote: () => false });
  const [first] = runs;
  if (first?.kind !== 'text') return undefined;
  const figure = figureText(first.text);
  if (!figure) return undefined;
  const { metrics } = context;
  const total = runs.reduce(
    (sum, run) => sum + (run.kind === 'text' ? metrics.width(run.text, run.style) : 0),
    0,
  );
  const whole = metrics.width(figure.whole, first.style);
  return { whole, rest: total - whole };
}
