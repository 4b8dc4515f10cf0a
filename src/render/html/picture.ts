import type { Element } from 'hast';
import type { PictureFile } from '../../base/picture.js';
import { element } from './element.js';

/** The file itself inside the page, which needs nothing beside it. */
export function renderPicture({ format, width, height, bytes }: PictureFile, alternative: string): Element {
  const src = `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`;
  return element('img', { src, alt: alternative, width, height });
}
