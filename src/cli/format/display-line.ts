import stringWidth from 'fast-string-width';
import { isPlain } from './plain-text.js';
import { visibleText } from './visible-text.js';

/** One character as its reader sees it, with the column of the terminal it starts at (from 0). */
export interface Cell {
  /** Where it stands in the source line, in UTF-16 code units from 0. */
  readonly offset: number;
  /** How long it is there, in the same units. */
  readonly length: number;
  readonly text: string;
  readonly column: number;
  readonly width: number;
}

const tabStop = 4;

/** A source line as a terminal shows it: tabs filled out, combining characters joined, wide ones two columns. */
export function displayCells(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  const plain = isPlain(line);
  let column = 0;
  for (const { segment, index } of plain ? lettersOf(line) : segmentsOf(line)) {
    const text = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visibleText(segment);
    const width = plain ? text.length : stringWidth(text);
    cells.push({ offset: index, length: segment.length, text, column, width });
    column += width;
  }
  return cells;
}

interface Segment {
  readonly segment: string;
  readonly index: number;
}

function lettersOf(line: string): Iterable<Segment> {
  return [...line].map((segment, index) => ({ segment, index }));
}

/** Making a segmenter takes as long as checking a plan's tables, so it is made for the few lines that need one. */
function segmentsOf(line: string): Iterable<Segment> {
  return new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(line);
}

/** The column where the character at `offset` is shown; after the last character for an offset past the end. */
export function columnOf(cells: readonly Cell[], offset: number): number {
  const last = cells.at(-1);
  if (!last) return 0;
  if (offset >= last.offset + last.length) return last.column + last.width;
  return cells.findLast((cell) => cell.offset <= offset)?.column ?? 0;
}
