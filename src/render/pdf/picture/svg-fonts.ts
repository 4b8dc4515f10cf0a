import { type Face, faces } from '../layout/text-style.js';
import { type FontSet, fallbackFor } from '../text/font-set.js';

/** How a drawing asks for a family that helps out; the families of authors end with a generic name. */
const family = /^reserv(\d+)(-plain)?$/;

/**
 * The name by which a drawing asks for the family that has a character; undefined where the typeface itself does. How
 * heavy a text is shows only when it is drawn, so that a character which not every face has is drawn with the regular.
 */
export function svgFamily(character: string, { regular, fallbacks = [] }: FontSet): string | undefined {
  if (regular.hasGlyph(character)) return undefined;
  const index = fallbacks.findIndex((each) => fallbackFor(character, 'regular', [each]) !== undefined);
  const found = fallbacks[index];
  if (!found) return undefined;
  const isInAll = faces.every((face) => found[face][0]?.font.hasGlyph(character));
  return `reserv${index}${isInAll ? '' : '-plain'}`;
}

/** The font that a drawing asks for, by the name that the writer of the file knows it by. */
export function svgFont(asked: string, bold: boolean, italic: boolean, { fallbacks }: FontSet): string {
  const face = faceOf(bold, italic);
  const [, index, plain] = family.exec(asked) ?? [];
  const found = index === undefined ? undefined : fallbacks?.[Number(index)];
  return found?.[plain ? 'regular' : face][0]?.name ?? face;
}

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
