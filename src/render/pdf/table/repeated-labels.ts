import { asArtifact, type Box } from '../layout/box.js';
import { type MeasuredRows, moveLine, type RowLabel } from './measure-rows.js';

const tolerance = 0.01;

/**
 * The labels of rows that go on after a cut at `from`, to be printed once more at `top`. A label that goes on itself
 * needs no repeating, and one with more lines than its rows have left gives as many as have room.
 */
export function repeatedLabels({ labels }: MeasuredRows, from: number, top: number): readonly Box[] {
  return labels()
    .filter((label) => isPassed(label, from))
    .flatMap(({ bottom, lines }) => {
      const first = lines[0]?.top ?? 0;
      const room = bottom - from;
      return lines
        .filter((line) => line.bottom - first <= room)
        .flatMap((line) => moveLine(line, top - first).boxes.map(asArtifact));
    });
}

function isPassed({ top, bottom, lines }: RowLabel, from: number): boolean {
  const begun = top < from - tolerance && bottom > from + tolerance;
  return begun && lines.every((line) => line.bottom <= from + tolerance);
}
