import type { ShapedFont } from '../text/shaped-font.js';

/**
 * The font as pdfkit wants it: a fontkit font whose `layout` gives the very advances that were measured. pdfkit takes
 * any object with that method, subsets it and embeds it.
 */
export function pdfkitFont(shaped: ShapedFont): ShapedFont['font'] {
  const { font } = shaped;
  const units = font.unitsPerEm / 1000;
  const layout = (text: string) => {
    const placed = shaped.shape(text);
    return {
      glyphs: placed.map(({ glyph }) => glyph),
      // pdfkit scales these objects in place, so they are made anew every time.
      positions: placed.map(({ advance }) => ({
        xAdvance: advance * units,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
      })),
      advanceWidth: placed.reduce((sum, { advance }) => sum + advance * units, 0),
    };
  };
  return Object.assign(Object.create(font), { layout });
}
