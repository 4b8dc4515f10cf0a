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

export function linesUpFigures({ align }: TableColumn): boolean {
  return align === 'decimal' || align === 'decimalStart';
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
