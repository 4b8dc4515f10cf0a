import type { PictureFile } from '../../../base/picture.js';
import { pngOnPaper } from './png-on-paper.js';

/** An image as a PDF holds it (ISO 32000-1, 8.9.5). */
export interface PrintPicture {
  readonly width: number;
  readonly height: number;
  readonly colors: 'DeviceGray' | 'DeviceRGB';
  readonly coding: 'DCTDecode' | 'none';
  readonly bytes: Uint8Array;
}

/** A JPEG goes in as it is; a PNG is unpacked. Undefined for a file that is damaged. */
export function printPicture({
  format,
  width,
  height,
  components,
  bytes,
}: PictureFile): PrintPicture | undefined {
  if (format === 'jpeg') {
    const colors = components === 1 ? 'DeviceGray' : 'DeviceRGB';
    return { width, height, colors, coding: 'DCTDecode', bytes };
  }
  const unpacked = pngOnPaper(bytes);
  return unpacked && { width, height, colors: 'DeviceRGB', coding: 'none', bytes: unpacked };
}
