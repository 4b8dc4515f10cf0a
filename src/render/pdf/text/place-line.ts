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
  const widths = line.pieces.map(({ run, text }) => metrics.width(text, run.style));
  const slack = width - widths.reduce((sum, each) => sum + each, hyphenWidth(line, metrics));
  const wordGap = spaceChange(line, slack, align, metrics);
  let from = x + (align === 'end' ? slack : align === 'center' ? slack / 2 : 0);
  return line.pieces.map(({ run, text }, index) => {
    const textWidth = (widths[index] ?? 0) + wordGap * spacesIn(text);
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
  return text + hyphenWidth(line, metrics);
}

function hyphenWidth({ pieces, ending }: BrokenLine, metrics: FontMetrics): number {
  const last = pieces.at(-1);
  return ending === 'hyphen' && last ? metrics.width('-', last.run.style) : 0;
}

/**
 * Justified lines share out their slack, unless a long address has left holes that no reader could take for spaces.
 * Any other line only gives way when it is a little too long.
 */
function spaceChange(line: BrokenLine, slack: number, align: LineAlign, metrics: FontMetrics): number {
  if (slack === 0 || (slack > 0 && (align !== 'justified' || line.last))) return 0;
  const spaces = line.pieces.reduce((sum, { text }) => sum + spacesIn(text), 0);
  const first = line.pieces[0];
  if (spaces === 0 || !first) return 0;
  const space = metrics.width(' ', first.run.style);
  if (slack > 0) return slack / spaces <= space * widestStretch ? slack / spaces : 0;
  return Math.max(slack / spaces, -space * (1 - tightestSpace));
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
