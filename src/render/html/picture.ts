import type { Element } from 'hast';
import type { PictureFile } from '../../base/picture.js';
import { element } from './element.js';

/** The file itself inside the page, which needs nothing beside it. In an image no SVG can run or fetch anything. */
export function renderPicture({ format, width, height, bytes }: PictureFile, alternative: string): Element {
  const src = `data:image/${format === 'svg' ? 'svg+xml' : format};base64,${Buffer.from(bytes).toString('base64')}`;
  // A web page counts in 1/96 inch where an SVG is measured in points.
  const unit = format === 'svg' ? 96 / 72 : 1;
  const size = { width: Math.round(width * unit), height: Math.round(height * unit) };
  return element('img', { src, alt: alternative, ...size });
}
