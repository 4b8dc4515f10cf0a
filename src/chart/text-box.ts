import type { TextShape } from '../document/drawing.js';

/** The size of all words in a chart, and the distance of their lines, in points. */
export const textSize = 8.5;
export const lineHeight = 10.5;

/** Widths of characters as shares of the size, generous enough for the sans-serif faces that a reader may have. */
const narrow = new Set("ijlI.,:;'’!|()[]/ftr ");
const wide = new Set('mwMWÅÄÖOQGCD%@–');

/**
 * About how wide a text will be. A chart is laid out before anyone knows its typeface, once for both formats, so this
 * leans to the wide side: too much room looks better than words on top of each other.
 */
export function textWidth(text: string, size = textSize, bold = false): number {
  const shares = Array.from(text, (character) => {
    if (narrow.has(character) || character === '\u00a0') return 0.33;
    if (wide.has(character)) return 0.82;
    return /\p{Lu}/u.test(character) ? 0.68 : 0.56;
  });
  return shares.reduce((sum, share) => sum + share, 0) * size * (bold ? 1.08 : 1);
}

/** Steps by which a text of several lines is made narrower until it would take one more. */
const balancing = 0.05;

/**
 * Breaks a text into lines that are no wider than `width`, and about equally long; a word that is wider by itself is cut
 * with a hyphen.
 */
export function wrapText(text: string, width: number, size = textSize, bold = false): readonly string[] {
  let lines = filledLines(text, width, size, bold);
  for (let share = 1 - balancing; lines.length > 1 && share > 0.5; share -= balancing) {
    const narrower = filledLines(text, width * share, size, bold);
    if (narrower.length > lines.length || narrower.some((line) => line.endsWith('-'))) return lines;
    lines = narrower;
  }
  return lines;
}

function filledLines(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const fits = (words: string): boolean => textWidth(words, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).flatMap((each) => cutWord(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function cutWord(word: string, fits: (words: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 2 && !fits(rest.join(''))) {
    const room = rest.findLastIndex((_, index) => index > 0 && fits(`${rest.slice(0, index).join('')}-`));
    const taken = Math.max(1, room);
    parts.push(`${rest.slice(0, taken).join('')}-`);
    rest = rest.slice(taken);
  }
  return [...parts, rest.join('')];
}

/** The baseline that sets a line in the middle of a band around `middle`. */
export function baselineAround(middle: number, size = textSize): number {
  return middle + size * 0.34;
}

export function words(
  value: string,
  x: number,
  y: number,
  more: Partial<Pick<TextShape, 'anchor' | 'bold' | 'ink' | 'size'>> = {},
): TextShape {
  return { type: 'text', x, y, anchor: 'start', size: textSize, bold: false, ink: 'text', ...more, value };
}
