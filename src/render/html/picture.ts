import type { Element } from 'hast';
import type { PictureFile } from '../../base/picture.js';
import { element } from './element.js';

/** An image at its own size. */
export function renderPicture(picture: PictureFile, alternative: string): Element {
  // A web page counts in 1/96 inch where an SVG is measured in points.
  const unit = picture.format === 'svg' ? 96 / 72 : 1;
  const size = { width: Math.round(picture.width * unit), height: Math.round(picture.height * unit) };
  return element('img', { src: dataUri(picture), alt: alternative, ...size });
}

/** The file itself inside the page, which needs nothing beside it. In an image no SVG can run or fetch anything. */
export function dataUri({ format, bytes }: PictureFile): string {
  const type = format === 'svg' ? 'svg+xml' : format;
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
