import type { Drawing, Figure } from '../../../document/document.js';
import type { DrawingBox, PictureBox } from '../layout/box.js';
import type { TagNode } from '../layout/tag-node.js';
import { printPicture } from '../picture/print-picture.js';
import { textHeight } from '../table/measure-rows.js';
import type { MeasureContext } from './measure-context.js';
import { setDrawing } from './set-drawing.js';

/** A drawing is not made larger than this to fill a wide column. */
const largestScale = 1.15;
/** A high picture takes at most this share of the text area, so that its caption has room. */
const tallestShare = 0.85;
/** An image is not printed coarser than this, in picture elements per inch. */
const coarsest = 150;

/**
 * What a figure shows, as large as its column and its page allow, with its upper edge at 0. Undefined for an image that
 * turns out to be damaged when it is unpacked.
 */
export function fitPicture(
  picture: Figure['picture'],
  node: TagNode,
  context: MeasureContext,
): DrawingBox | PictureBox | undefined {
  const { x } = context;
  const role = { kind: 'content', node } as const;
  if (picture.type === 'drawing') {
    return setDrawing(picture, role, { x, y: 0, scale: scaleFor(picture, largestScale, context) }, context);
  }
  const printed = printPicture(picture, context.pictures);
  // An SVG is not made larger than its author made it.
  const scale = scaleFor(picture, picture.format === 'svg' ? 1 : 72 / coarsest, context);
  const { width, height } = picture;
  return (
    printed && {
      kind: 'picture',
      role,
      x,
      y: 0,
      width: width * scale,
      height: height * scale,
      picture: printed,
    }
  );
}

function scaleFor(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  largest: number,
  context: MeasureContext,
): number {
  return Math.min(largest, context.width / width, (textHeight(context) * tallestShare) / height);
}
