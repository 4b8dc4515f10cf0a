import type { Drawing, Shape } from '../document/drawing.js';

/** As wide as the text of a page, give or take: a renderer scales a drawing to its column. */
export const chartWidth = 440;

/** Decimals of a coordinate: a hundredth of a point is finer than any printer. */
export const decimals = 2;

export function rounded(value: number): number {
  // Adding nothing turns −0, which would print as `-0`, into 0.
  return Math.round(value * 100) / 100 + 0;
}

/** A drawing with every coordinate rounded, paths excepted: those are made with `decimals`. */
export function drawingOf(width: number, height: number, shapes: readonly Shape[]): Drawing {
  return { type: 'drawing', width: rounded(width), height: rounded(height), shapes: shapes.map(roundShape) };
}

function roundShape(shape: Shape): Shape {
  switch (shape.type) {
    case 'path':
      return shape;
    case 'rect':
      return {
        ...shape,
        x: rounded(shape.x),
        y: rounded(shape.y),
        width: rounded(shape.width),
        height: rounded(shape.height),
      };
    case 'circle':
      return { ...shape, x: rounded(shape.x), y: rounded(shape.y), radius: rounded(shape.radius) };
    case 'text':
      return { ...shape, x: rounded(shape.x), y: rounded(shape.y) };
  }
}

/** A path through points, straight from one to the next. */
export function polyline(points: readonly (readonly [x: number, y: number])[], closed = false): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)},${rounded(y)}`);
  return `${steps.join('')}${closed ? 'Z' : ''}`;
}
