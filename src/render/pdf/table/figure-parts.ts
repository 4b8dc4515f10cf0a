import type { TableCell } from '../../../document/document.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { flattenInlines } from '../text/flatten-inlines.js';

/** The two sides of a figure's decimal comma, in points. */
export interface FigureParts {
  readonly whole: number;
  readonly rest: number;
}

/** An optional sign or bound, digits in groups, then decimals and unit. */
const figure = /^([^\d\s]{0,2}[\u00a0 ]?\d[\d\u00a0\u202f]*)((?:,\d+)?.{0,12})$/u;

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
  const [, whole, rest] = figure.exec(first.text) ?? [];
  if (whole === undefined || rest === undefined) return undefined;
  const { metrics } = context;
  const total = runs.reduce(
    (sum, run) => sum + (run.kind === 'text' ? metrics.width(run.text, run.style) : 0),
    0,
  );
  const digits = metrics.width(whole.replace(/[\u00a0\u202f]$/u, ''), first.style);
  return { whole: digits, rest: total - digits };
}
