import type { Face } from '../layout/text-style.js';
import type { ShapedFont } from './shaped-font.js';

/** The faces that text is set in, and fonts for the characters that they lack, in the order they are asked. */
export interface FontSet extends Readonly<Record<Face, ShapedFont>> {
  readonly fallbacks?: readonly ShapedFont[];
}

/** Characters that stand in one font. `fallback` is its place among the fallbacks; undefined for the face itself. */
export interface FontRun {
  readonly text: string;
  readonly font: ShapedFont;
  readonly fallback: number | undefined;
}

/** A text by the fonts that have its characters. What no font has stays in the face. */
export function fontRuns(text: string, face: Face, fonts: FontSet): readonly FontRun[] {
  const { fallbacks = [] } = fonts;
  const own = fonts[face];
  if (fallbacks.length === 0) return [{ text, font: own, fallback: undefined }];
  const runs: FontRun[] = [];
  for (const character of text) {
    const found = own.hasGlyph(character) ? -1 : fallbacks.findIndex((font) => font.hasGlyph(character));
    const fallback = found < 0 ? undefined : found;
    const last = runs.at(-1);
    if (last && last.fallback === fallback) runs.splice(-1, 1, { ...last, text: last.text + character });
    else runs.push({ text: character, font: fallbacks[found] ?? own, fallback });
  }
  return runs;
}

/** The name by which the writer of the file knows a fallback. */
export function fallbackName(index: number): string {
  return `fallback${index}`;
}
