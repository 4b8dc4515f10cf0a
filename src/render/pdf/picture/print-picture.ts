import type { PictureFile } from '../../../base/picture.js';
import { pngOnPaper } from './png-on-paper.js';
import { printableSvg, type SvgWords } from './printable-svg.js';

export type PrintPicture = PrintImage | PrintDrawing;

/** An image as a PDF holds it (ISO 32000-1, 8.9.5). */
export interface PrintImage {
  readonly kind: 'image';
  readonly width: number;
  readonly height: number;
  readonly colors: 'DeviceGray' | 'DeviceRGB';
  readonly coding: 'DCTDecode' | 'none';
  readonly bytes: Uint8Array;
}

/** An SVG, of which every character has a glyph in the font that it asks for. */
export interface PrintDrawing {
  readonly kind: 'svg';
  readonly svg: string;
}

export interface SvgPrinting extends SvgWords {
  readonly canDraw: (svg: string) => boolean;
}

/** A JPEG goes in as it is; a PNG is unpacked; an SVG is drawn when it is painted. Undefined for what is damaged. */
export function printPicture(
  { format, width, height, components, bytes }: PictureFile,
  printing: SvgPrinting,
): PrintPicture | undefined {
  if (format === 'svg') {
    const svg = printableSvg(new TextDecoder().decode(bytes), printing);
    return printing.canDraw(svg) ? { kind: 'svg', svg } : undefined;
  }
  if (format === 'jpeg') {
    const colors = components === 1 ? 'DeviceGray' : 'DeviceRGB';
    return { kind: 'image', width, height, colors, coding: 'DCTDecode', bytes };
  }
  const unpacked = pngOnPaper(bytes);
  return unpacked && { kind: 'image', width, height, colors: 'DeviceRGB', coding: 'none', bytes: unpacked };
}
