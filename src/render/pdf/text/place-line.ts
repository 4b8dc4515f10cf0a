import type { Segment } from '../layout/box.js';
import type { BrokenLine } from './break-lines.js';
import type { FontMetrics } from './font-metrics.js';

export type LineAlign = 'start' | 'end' | 'center' | 'justified';

/** Spaces may be squeezed to this share of their width at the most before a line counts as too long. */
const tightestSpace = 0.74;
/** How much wider a space may become, in its own widths, before the line is left ragged. */
const widestStretch = 3;

/** Gives every piece of a broken line its place between `x` and `x + width`. */
export function placeLine(
  line: BrokenLine,
  x: number,
  width: number,
  align: LineAlign,
  metrics: FontMetrics,
): readonly Segment[] {
  const natural = lineWidth(line, metrics);
  const slack = width - natural;
  const wordGap = spaceChange(line, slack, align, metrics);
  const offset = align === 'end' ? slack : align === 'center' ? slack / 2 : 0;
  let from = x + offset;
  return line.pieces.map(({ run, text }) => {
    const textWidth = metrics.width(text, run.style) + wordGap * spacesIn(text);
    const { style, mark, language, edit } = run;
    const more = { ...(mark ? { mark } : {}), ...(language ? { language } : {}), ...(edit ? { edit } : {}) };
    const segment: Segment = { x: from, width: textWidth, text, style, wordGap, ...more };
    from += textWidth;
    return segment;
  });
}

/** As it is set without stretching, a closing hyphen included. */
export function lineWidth(line: BrokenLine, metrics: FontMetrics): number {
  const text = line.pieces.reduce((sum, { run, text }) => sum + metrics.width(text, run.style), 0);
  const last = line.pieces.at(-1);
  return line.ending === 'hyphen' && last ? text + metrics.width('-', last.run.style) : text;
}

/**
 * Justified lines share out their slack, unless a long address has left holes that no reader could take for spaces.
 * Any other line only gives way when it is a little too long.
 */
function spaceChange(line: BrokenLine, slack: number, align: LineAlign, metrics: FontMetrics): number {
  const spaces = line.pieces.reduce((sum, { text }) => sum + spacesIn(text), 0);
  const first = line.pieces[0];
  if (spaces === 0 || !first) return 0;
  const space = metrics.width(' ', first.run.style);
  if (slack > 0) {
    const stretched = align === 'justified' && !line.last && slack / spaces <= space * widestStretch;
    return stretched ? slack / spaces : 0;
  }
  const least = -space * (1 - tightestSpace);
  return Math.max(slack / spaces, least);
}

function spacesIn(text: string): number {
  let count = 0;
  for (const character of text) if (character === ' ') count += 1;
  return count;
}
