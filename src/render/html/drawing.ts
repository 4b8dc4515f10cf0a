import type { Element } from 'hast';
import type { Drawing, Ink, Shape, SmallDrawing, Stroke } from '../../document/document.js';
import { element } from './element.js';
import { lines } from './lines.js';

/** The names of a drawing: elements of it that assistive technology reads in place of the shapes. */
interface Described {
  readonly names: readonly Element[];
  readonly labelledBy?: string;
}

/** The drawing as an image in the page. It has the size of its column; colours are the style's. */
export function renderDrawing({ width, height, shapes }: Drawing, described: Described): Element {
  const properties = {
    className: 'drawing',
    role: 'img',
    ariaLabelledBy: described.labelledBy,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return element('svg', properties, lines([...described.names, ...shapes.map(renderShape)]));
}

/** The title is also what the mouse shows, so that the figures need not be looked for. */
export function renderSmallDrawing({ drawing, alternative }: SmallDrawing): Element {
  return renderDrawing(drawing, { names: [element('title', {}, alternative)] });
}

function renderShape(shape: Shape): Element {
  switch (shape.type) {
    case 'path':
      return element('path', { d: shape.data, ...paint(shape) });
    case 'rect': {
      const { x, y, width, height } = shape;
      return element('rect', { x, y, width, height, ...paint(shape) });
    }
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...paint(shape) });
    case 'text': {
      const { x, y, size, anchor, bold, ink, value } = shape;
      const properties = {
        x,
        y,
        fontSize: size,
        textAnchor: anchor === 'start' ? undefined : anchor,
        className: [`fill-${ink}`, ...(bold ? ['bold'] : [])].join(' '),
      };
      return element('text', properties, value);
    }
  }
}

function paint({ fill, stroke }: { readonly fill?: Ink; readonly stroke?: Stroke }) {
  const classes = [...(fill ? [`fill-${fill}`] : []), ...(stroke ? [`line-${stroke.ink}`] : [])];
  return {
    className: classes.join(' '),
    strokeWidth: stroke?.width,
    strokeDashArray: stroke?.dash?.join(' '),
  };
}
