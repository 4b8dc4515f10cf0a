import type { Face } from '../layout/text-style.js';
import { svgFamily } from '../picture/svg-fonts.js';
import { type FontSet, fallbackFor, fontRuns } from './font-set.js';

/** Widths of text, for measuring. What is measured is what is painted: both ask the same shaped fonts. */
export interface FontMetrics {
  /** In points, kerning included. */
  readonly width: (text: string, style: { readonly face: Face; readonly size: number }) => number;
  readonly hasGlyph: (character: string, face: Face) => boolean;
  /** The family that a drawing must ask for to have the character; undefined where the typeface itself does. */
  readonly svgFamily: (character: string) => string | undefined;
  /** Height of a capital letter as a share of the size. */
  readonly capHeight: number;
}

export function createFontMetrics(fonts: FontSet): FontMetrics {
  const { fallbacks = [] } = fonts;
  const hasFallbacks = fallbacks.length > 0;
  return {
    width: hasFallbacks
      ? (text, { face, size }) =>
          (fontRuns(text, face, fonts).reduce((sum, run) => sum + run.font.width(run.text), 0) * size) / 1000
      : (text, { face, size }) => (fonts[face].width(text) * size) / 1000,
    hasGlyph: (character, face) =>
      fonts[face].hasGlyph(character) || fallbackFor(character, face, fallbacks) !== undefined,
    svgFamily: (character) => svgFamily(character, fonts),
    capHeight: fonts.regular.capHeight / 1000,
  };
}
