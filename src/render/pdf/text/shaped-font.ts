import { create, type Font, type Glyph } from 'fontkit';
import { learnedKerning } from './learned-kerning.js';
import { pairKerning } from './pair-kerning.js';

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

/** What is asked of a character again and again. */
interface Character {
  readonly codePoint: number;
  readonly glyph: Glyph;
  readonly own: number;
  readonly missing: boolean;
  /** Kerning with the characters that have followed it, by their code points. */
  readonly kerning: Map<number, number>;
}

const questionMark = 0x3f;

export function openFont(bytes: Uint8Array): ShapedFont {
  const font = create(bytes as Buffer) as Font;
  const scale = 1000 / font.unitsPerEm;
  const pairs = pairKerning(bytes);
  const learned = pairs ? undefined : learnedKerning(font);
  const characters = new Map<number, Character>();
  const widths = new Map<string, number>();

  const characterOf = (codePoint: number): Character => {
    const known = characters.get(codePoint);
    if (known) return known;
    const own = font.glyphForCodePoint(asPrintedSpace(codePoint));
    // The glyph of missing characters must never be painted (ISO 14289-1, 7.21.8).
    const missing = own.id === 0;
    const glyph = missing ? font.glyphForCodePoint(questionMark) : own;
    const character = { codePoint, glyph, own: glyph.advanceWidth * scale, missing, kerning: new Map() };
    characters.set(codePoint, character);
    return character;
  };
  const kerningOf = (left: Character, right: Character, text: string): number => {
    const known = left.kerning.get(right.codePoint);
    if (known !== undefined) return known;
    const apart = isSpace(left.codePoint) || isSpace(right.codePoint);
    const units =
      pairs?.(left.glyph.id, right.glyph.id) ?? learned?.(left.codePoint, right.codePoint, text) ?? 0;
    const kerning = apart ? 0 : units * scale;
    left.kerning.set(right.codePoint, kerning);
    return kerning;
  };
  const measure = (text: string): number => {
    let total = 0;
    let left: Character | undefined;
    for (let index = 0; index < text.length; index += 1) {
      const codePoint = text.codePointAt(index) ?? 0;
      if (codePoint > 0xffff) index += 1;
      const right = characterOf(codePoint);
      if (left) total += left.own + kerningOf(left, right, text);
      left = right;
    }
    return left ? total + left.own : 0;
  };
  /** Nothing is kerned with a space, so words are measured, and remembered, by themselves. */
  const wordWidth = (word: string): number => {
    const known = widths.get(word);
    if (known !== undefined) return known;
    const width = measure(word);
    widths.set(word, width);
    return width;
  };
  return {
    font,
    capHeight: font.capHeight * scale,
    hasGlyph: (character) => !characterOf(character.codePointAt(0) ?? 0).missing,
    width: (text) => {
      let total = 0;
      let start = 0;
      for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
        total += wordWidth(text.slice(start, end)) + wordWidth(' ');
        start = end + 1;
      }
      return total + wordWidth(start === 0 ? text : text.slice(start));
    },
    shape: (text) => {
      const placed = Array.from(text, (character) => characterOf(character.codePointAt(0) ?? 0));
      return placed.map((left, index) => {
        const right = placed[index + 1];
        const { glyph, own } = left;
        return { glyph, own, advance: right ? own + kerningOf(left, right, text) : own };
      });
    },
  };
}

/** Fixed spaces look like the word space; a glyph shared with it would otherwise be copied as the wrong character. */
function asPrintedSpace(codePoint: number): number {
  return codePoint === 0xa0 ? 0x20 : codePoint;
}

function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0xa0;
}
