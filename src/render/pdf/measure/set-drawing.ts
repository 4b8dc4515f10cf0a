import type { Drawing, Ink, Shape, Stroke, TextShape } from '../../../document/document.js';
import type { Theme } from '../../../document/theme.js';
import type { DrawingBox, Role } from '../layout/box.js';
import type { SetPaint, SetShape, SetText } from '../layout/set-shape.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from './measure-context.js';

/** A drawing in its place, at most `width` wide; `y` is its top. */
export function setDrawing(
  drawing: Drawing,
  role: Role,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  context: MeasureContext,
): DrawingBox {
  return {
    kind: 'drawing',
    role,
    x,
    y,
    scale,
    width: drawing.width * scale,
    height: drawing.height * scale,
    shapes: drawing.shapes.map((shape) => setShape(shape, context)),
  };
}

function setShape(shape: Shape, context: MeasureContext): SetShape {
  const { colors } = context.theme;
  switch (shape.type) {
    case 'text':
      return setText(shape, context);
    case 'path':
      return { type: 'path', data: shape.data, ...paintOf(shape, colors) };
    case 'rect': {
      const { type, x, y, width, height } = shape;
      return { type, x, y, width, height, ...paintOf(shape, colors) };
    }
    case 'circle': {
      const { type, x, y, radius } = shape;
      return { type, x, y, radius, ...paintOf(shape, colors) };
    }
  }
}

function setText({ x, y, anchor, size, bold, ink, value }: TextShape, context: MeasureContext): SetText {
  const color = context.theme.colors[ink];
  const style: TextStyle = { face: bold ? 'bold' : 'regular', size, rise: 0, color };
  const text = context.inlines.printable(value, style);
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { type: 'text', x: x - context.metrics.width(text, style) * share, y, text, style };
}

function paintOf(
  shape: { readonly fill?: Ink; readonly stroke?: Stroke },
  colors: Theme['colors'],
): SetPaint {
  const { fill, stroke } = shape;
  return {
    ...(fill ? { fill: colorOf(fill, colors) } : {}),
    ...(stroke ? { stroke: { ...stroke, color: colorOf(stroke.ink, colors) } } : {}),
  };
}

function colorOf(ink: Ink, colors: Theme['colors']): string {
  return ink === 'page' ? '#ffffff' : colors[ink];
}
