import type { Face } from '../layout/text-style.js';
import type { ShapedFont } from './shaped-font.js';

/** Widths of text, for measuring. What is measured is what is painted: both ask the same shaped fonts. */
export interface FontMetrics {
  /** In points, kerning included. */
  readonly width: (text: string, style: { readonly face: Face; readonly size: number }) => number;
  readonly hasGlyph: (character: string, face: Face) => boolean;
  /** Height of a capital letter as a share of the size. */
  readonly capHeight: number;
}

export function createFontMetrics(fonts: Readonly<Record<Face, ShapedFont>>): FontMetrics {
  return {
    width: (text, { face, size }) => (fonts[face].width(text) * size) / 1000,
    hasGlyph: (character, face) => fonts[face].hasGlyph(character),
    capHeight: fonts.regular.capHeight / 1000,
  };
}
