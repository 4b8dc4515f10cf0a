import type { Ink, PathShape } from '../document/drawing.js';
import { polyline } from './drawing-of.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance between the lines, along the edge of the box. */
const distance = 4;

/**
 * Slanting lines that fill a box: what tells it from a full one also without colour. They are cut at its edges here,
 * since a pattern of the format would be drawn in two ways by two programs.
 */
export function hatch({ x, y, width, height }: Box, ink: Ink): PathShape {
  const count = Math.floor((width + height) / distance);
  const lines = Array.from({ length: count }, (_, index) => {
    // The line where the distances to the left and the upper edge add up to `at`.
    const at = (index + 0.5) * distance;
    const low = Math.min(at, height);
    const right = Math.min(at, width);
    return polyline([
      [x + at - low, y + low],
      [x + right, y + at - right],
    ]);
  });
  return { type: 'path', data: lines.join(''), stroke: { ink, width: 0.9 } };
}
