import type { Range } from '../../base/place.js';
import { indexLines } from '../line-index.js';

/**
 * A YAML text in which known faults are repaired so that the rest can be read: what the author wrote is replaced by
 * harmless letters of the same length, and lines are moved to the column they meant. Masks give the author's words
 * back and ranges are always those of the author's file.
 */
export interface RepairedText {
  readonly text: string;
  /** What stands in the author's file at an offset of the repaired text, where it differs. */
  maskAt(offset: number): Mask | undefined;
  rangeOf(start: number, end: number): Range;
}

export interface Mask {
  /** The text the author meant. */
  readonly text: string;
  /** Where it stands in the author's file. */
  readonly range: Range;
}

/** A line of the repaired text: how many columns it was moved to the right, and the masks on it by column (from 0). */
export interface RepairedLine {
  readonly text: string;
  readonly shift: number;
  readonly masks: ReadonlyMap<number, Mask>;
}

/** `firstLine` is the file's line number of the first of the lines. */
export function joinRepaired(lines: readonly RepairedLine[], firstLine: number): RepairedText {
  const text = lines.map((line) => line.text).join('\n');
  const index = indexLines(text);
  const pointAt = (offset: number) => {
    const { line, column } = index.pointAt(offset);
    const shift = lines[line - 1]?.shift ?? 0;
    return { line: line - 1 + firstLine, column: Math.max(1, column - shift) };
  };
  return {
    text,
    maskAt(offset) {
      const { line, column } = index.pointAt(offset);
      return lines[line - 1]?.masks.get(column - 1);
    },
    rangeOf: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
  };
}
