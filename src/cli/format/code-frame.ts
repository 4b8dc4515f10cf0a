import type { Range } from '../../base/place.js';
import { frameLine } from './frame-line.js';

export interface FrameOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Lines shown before the range; 0 for a place that is only pointed at. */
  readonly before: number;
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** A range of more lines than this is shown by its first lines and its last. */
const longest = 4;

/**
 * The lines around a range with carets under it, ready to print and without a final line break. Empty where the
 * file has no such line (any more).
 */
export function codeFrame(lines: readonly string[], range: Range, options: FrameOptions): string {
  const { start, end } = trimmed(range, lines);
  if (start.line > lines.length) return '';
  const gutter = String(end.line).length;
  const room = Math.max(20, options.width - gutter - 5);
  const rows: string[] = [];
  const push = (label: string, text: string, paint = (plain: string) => plain) =>
    rows.push(`  ${options.dim(`${label.padStart(gutter)} |`)} ${paint(text)}`.trimEnd());

  for (const number of contextLines(start.line, options.before)) {
    push(String(number), frameLine(lines[number - 1] ?? '', 0, 0, room).text);
  }
  for (const number of rangeLines(start.line, end.line)) {
    if (number === undefined) {
      push('', '…');
      continue;
    }
    const line = lines[number - 1] ?? '';
    const from = number === start.line ? start.column - 1 : indentOf(line);
    const to = number === end.line ? end.column - 1 : line.length;
    const framed = frameLine(line, from, to, room);
    push(String(number), framed.text);
    const carets = '^'.repeat(framed.caretTo - framed.caretFrom);
    push('', ' '.repeat(framed.caretFrom) + carets, options.mark);
  }
  return rows.join('\n');
}

/** A range that ends before the first character of a line has nothing to show there. */
function trimmed(range: Range, lines: readonly string[]): Range {
  const { start, end } = range;
  if (end.line > start.line && end.column === 1) {
    const line = end.line - 1;
    return { start, end: { line, column: (lines[line - 1]?.length ?? 0) + 1 } };
  }
  return end.line <= lines.length
    ? range
    : { start, end: { line: Math.max(start.line, lines.length), column: 1 } };
}

function contextLines(line: number, before: number): readonly number[] {
  const first = Math.max(1, line - before);
  return Array.from({ length: line - first }, (_, index) => first + index);
}

/** The line numbers to show; undefined stands for those left out. */
function rangeLines(first: number, last: number): readonly (number | undefined)[] {
  if (last - first < longest) return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [first, first + 1, undefined, last];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
