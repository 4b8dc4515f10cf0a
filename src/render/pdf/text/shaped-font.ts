import { create, type Font, type Glyph } from 'fontkit';

/** A glyph and how far the next one stands from it, in font units of 1/1000 of the size. */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly advance: number;
  /** The advance without kerning. */
  readonly own: number;
}

/**
 * A font file that shapes text by advance widths and kerning pairs alone, one glyph per character. Full OpenType
 * layout of every word takes most of the time of a document; Latin text without ligatures needs none of it, and
 * letters that stay apart are copied and read aloud as letters.
 */
export interface ShapedFont {
  readonly font: Font;
  readonly capHeight: number;
  readonly hasGlyph: (character: string) => boolean;
  /** In 1/1000 of the size. */
  readonly width: (text: string) => number;
  readonly shape: (text: string) => readonly PlacedGlyph[];
}

const questionMark = 0x3f;

/** All substitutions off, so that a pair of characters stays a pair of glyphs while kerning is learnt. */
const plainFeatures = { ccmp: false, locl: false, rlig: false, liga: false, clig: false, calt: false };

export function openFont(bytes: Uint8Array): ShapedFont {
  const font = create(bytes as Buffer) as Font;
  const scale = 1000 / font.unitsPerEm;
  const glyphs = new Map<number, Glyph>();
  const missing = new Set<number>();
  const kerning = new Map<number, number>();
  const widths = new Map<string, number>();
  let lessons = 0;

  const glyphOf = (codePoint: number): Glyph => {
    const known = glyphs.get(codePoint);
    if (known) return known;
    const own = font.glyphForCodePoint(asPrintedSpace(codePoint));
    // The glyph of missing characters must never be painted (ISO 14289-1, 7.21.8).
    const glyph = own.id === 0 ? font.glyphForCodePoint(questionMark) : own;
    if (own.id === 0) missing.add(codePoint);
    glyphs.set(codePoint, glyph);
    return glyph;
  };
  const hasGlyph = (character: string): boolean => {
    const codePoint = character.codePointAt(0) ?? 0;
    glyphOf(codePoint);
    return !missing.has(codePoint);
  };
  const kerningOf = (left: number, right: number, text: string): number => {
    if (isSpace(left) || isSpace(right)) return 0;
    if (!kerning.has(pairKey(left, right))) {
      lessons += 1;
      learnKerning(font, lessons === manyLessons ? text + commonPairs : text, scale, kerning);
    }
    return kerning.get(pairKey(left, right)) ?? 0;
  };
  const shape = (text: string): readonly PlacedGlyph[] => {
    const codePoints = codePointsOf(text);
    return codePoints.map((codePoint, index) => {
      const next = codePoints[index + 1];
      const glyph = glyphOf(codePoint);
      const kern = next === undefined ? 0 : kerningOf(codePoint, next, text);
      const own = glyph.advanceWidth * scale;
      return { glyph, own, advance: own + kern };
    });
  };
  const width = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const total = shape(text).reduce((sum, { advance }) => sum + advance, 0);
    widths.set(text, total);
    return total;
  };
  return {
    font,
    capHeight: font.capHeight * scale,
    hasGlyph,
    width,
    shape,
  };
}

/**
 * Every pair of small Swedish letters, both ways round. Learnt in one go by a face that is used much, since most of
 * the time of a layout goes to its beginning; other pairs are learnt from the words they stand in.
 */
const manyLessons = 12;
const letters = 'abcdefghijklmnoprstuvyåäö';
const commonPairs = Array.from(letters, (first, index) =>
  Array.from(letters.slice(index), (second) => first + second).join(''),
).join('');

/** One full layout of a text teaches the kerning of every pair in it; kerning does not look beyond the pair. */
function learnKerning(font: Font, text: string, scale: number, kerning: Map<number, number>): void {
  const codePoints = codePointsOf(text);
  const { glyphs, positions } = font.layout(text, plainFeatures, 'latn');
  const oneToOne = glyphs.length === codePoints.length;
  codePoints.slice(0, -1).forEach((left, index) => {
    const right = codePoints[index + 1] ?? 0;
    const advance = positions[index]?.xAdvance ?? 0;
    const own = glyphs[index]?.advanceWidth ?? 0;
    kerning.set(pairKey(left, right), oneToOne ? (advance - own) * scale : 0);
  });
}

/** Fixed spaces look like the word space; a glyph shared with it would otherwise be copied as the wrong character. */
function asPrintedSpace(codePoint: number): number {
  return codePoint === 0xa0 ? 0x20 : codePoint;
}

function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0xa0;
}

function pairKey(left: number, right: number): number {
  return left * 0x110000 + right;
}

function codePointsOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
