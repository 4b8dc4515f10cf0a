import type { Font } from 'fontkit';

/** All substitutions off, so that a pair of characters stays a pair of glyphs while kerning is learnt. */
const plainFeatures = { ccmp: false, locl: false, rlig: false, liga: false, clig: false, calt: false };

/**
 * Kerning of a font whose table is of a kind that `pairKerning` does not read, in font units: one full layout of a
 * text teaches that of every pair in it, since kerning does not look beyond the pair.
 */
export function learnedKerning(font: Font): (left: number, right: number, text: string) => number {
  const known = new Map<string, number>();
  const learn = (text: string): void => {
    const characters = Array.from(text);
    const { glyphs, positions } = font.layout(text, plainFeatures, 'latn');
    const oneToOne = glyphs.length === characters.length;
    characters.slice(0, -1).forEach((left, index) => {
      const advance = positions[index]?.xAdvance ?? 0;
      const own = glyphs[index]?.advanceWidth ?? 0;
      known.set(left + characters[index + 1], oneToOne ? advance - own : 0);
    });
  };
  return (left, right, text) => {
    const pair = String.fromCodePoint(left, right);
    if (!known.has(pair)) learn(text);
    return known.get(pair) ?? 0;
  };
}
