import { textWidth } from '../../src/chart/text-box.js';
import type { Drawing, Shape } from '../../src/document/document.js';

/** The corners of what a shape covers; of a path the points it is given by, between which its curves lie. */
export function pointsOf(shape: Shape): readonly (readonly [x: number, y: number])[] {
  switch (shape.type) {
    case 'path':
      return pathPoints(shape.data);
    case 'rect':
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ];
    case 'circle':
      return [
        [shape.x - shape.radius, shape.y - shape.radius],
        [shape.x + shape.radius, shape.y + shape.radius],
      ];
    case 'text': {
      const width = textWidth(shape.value, shape.size, shape.bold);
      const left = shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor];
      return [
        [left, shape.y - shape.size * 0.8],
        [left + width, shape.y + shape.size * 0.25],
      ];
    }
  }
}

function pathPoints(data: string): readonly (readonly [number, number])[] {
  if (!/^([MLC][-\d.,]+|Z)+$/.test(data)) throw new Error(`a path of other commands: ${data}`);
  const numbers = [...data.matchAll(/-?[\d.]+/g)].map(([digits]) => Number(digits));
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? Number.NaN,
    numbers[2 * index + 1] ?? Number.NaN,
  ]);
}

/** Shapes that stick out of the drawing by more than the width of a line. */
export function shapesOutside({ width, height, shapes }: Drawing): readonly Shape[] {
  return shapes.filter((shape) =>
    pointsOf(shape).some(([x, y]) => !(x >= -1.6 && x <= width + 1.6 && y >= -1.6 && y <= height + 1.6)),
  );
}

/** Numbers with more decimals than two, which would differ from one machine to another. */
export function unroundedNumbers({ shapes }: Drawing): readonly string[] {
  const written = shapes.map((shape) => JSON.stringify(shape)).join();
  return written.match(/\d+\.\d{3,}|\de[-+]?\d|null/g) ?? [];
}

/** Shapes that nobody would miss who sees no pale colours: each is drawn in a strong one, or is only a ruled line. */
export function faintShapes({ shapes }: Drawing): readonly Shape[] {
  const strong = ['text', 'muted', 'accent'];
  return shapes.filter((shape) => {
    if (shape.type === 'text') return !strong.includes(shape.ink);
    const inks = [shape.fill, shape.stroke?.ink].filter((ink) => ink !== undefined);
    const cut = shape.type === 'path' && shape.stroke?.ink === 'page';
    const ruled = shape.type === 'path' && shape.stroke?.ink === 'rule';
    return !cut && !ruled && !inks.some((ink) => strong.includes(ink));
  });
}
