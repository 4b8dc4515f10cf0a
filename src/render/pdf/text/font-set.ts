import { type Face, faces } from '../layout/text-style.js';
import type { ShapedFont } from './shaped-font.js';

/** The faces that text is set in, and families for the characters that they lack, in the order they are asked. */
export interface FontSet extends Readonly<Record<Face, ShapedFont>> {
  readonly fallbacks?: readonly FallbackFamily[];
}

/** A font by the name that the writer of the file knows it by. */
export interface FallbackFont {
  readonly name: string;
  readonly font: ShapedFont;
}

/** By face: the fonts of a family that may help out, the nearest first. */
export type FallbackFamily = Readonly<Record<Face, readonly FallbackFont[]>>;

/** A face that the family lacks is helped out for by the plainer ones. */
export function fallbackFamily(
  index: number,
  fonts: Readonly<Partial<Record<Face, ShapedFont>>>,
): FallbackFamily {
  const named = (face: Face): readonly FallbackFont[] => {
    const { [face]: font } = fonts;
    return font ? [{ name: `fallback${index}-${face}`, font }] : [];
  };
  const [regular = [], italic = [], bold = [], boldItalic = []] = faces.map(named);
  return {
    regular,
    italic: [...italic, ...regular],
    bold: [...bold, ...regular],
    boldItalic: [...boldItalic, ...bold, ...italic, ...regular],
  };
}

/** Each of them once. */
export function fallbackFonts({ fallbacks = [] }: FontSet): readonly FallbackFont[] {
  return [...new Set(fallbacks.flatMap((family) => faces.flatMap((face) => family[face])))];
}

/** Characters that stand in one font; `fallback` is undefined where it is the face itself. */
export interface FontRun {
  readonly text: string;
  readonly font: ShapedFont;
  readonly fallback: FallbackFont | undefined;
}

/** A text by the fonts that have its characters. What no font has stays in the face. */
export function fontRuns(text: string, face: Face, fonts: FontSet): readonly FontRun[] {
  const { fallbacks = [] } = fonts;
  const own = fonts[face];
  if (fallbacks.length === 0) return [{ text, font: own, fallback: undefined }];
  const runs: FontRun[] = [];
  for (const character of text) {
    const fallback = own.hasGlyph(character) ? undefined : fallbackFor(character, face, fallbacks);
    const last = runs.at(-1);
    if (last && last.fallback === fallback) runs.splice(-1, 1, { ...last, text: last.text + character });
    else runs.push({ text: character, font: fallback?.font ?? own, fallback });
  }
  return runs;
}

export function fallbackFor(
  character: string,
  face: Face,
  fallbacks: readonly FallbackFamily[],
): FallbackFont | undefined {
  for (const family of fallbacks) {
    const found = family[face].find(({ font }) => font.hasGlyph(character));
    if (found) return found;
  }
  return undefined;
}
