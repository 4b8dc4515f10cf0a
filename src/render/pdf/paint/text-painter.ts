import type { Segment } from '../layout/box.js';
import type { Face, TextStyle } from '../layout/text-style.js';
import type { ShapedFont } from '../text/shaped-font.js';
import type { PdfFont, PdfWriter } from './pdf-writer.js';

/** Paints text with our own operators: measured advances are written as they are. */
export interface TextPainter {
  /** Begins at `x` on the baseline `y`. */
  readonly paint: (text: PaintedText, x: number, y: number) => void;
  /** Centred on a point and rising at an angle, in radians. */
  readonly paintRotated: (
    text: PaintedText & { readonly width: number },
    middle: Point,
    angle: number,
  ) => void;
}

export type PaintedText = Pick<Segment, 'text' | 'style' | 'wordGap'>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * pdfkit's own `text` drops the spaces of a justified line, which are what copied and spoken text needs; here every
 * space is a glyph with its own advance. Glyph numbers are asked for once per character.
 */
export function createTextPainter(writer: PdfWriter, fonts: Readonly<Record<Face, ShapedFont>>): TextPainter {
  const codes: Readonly<Record<Face, Map<string, string>>> = {
    regular: new Map(),
    italic: new Map(),
    bold: new Map(),
    boldItalic: new Map(),
  };
  const show = ({ text, style, wordGap }: PaintedText, matrix: string): void => {
    const font = selectFont(writer, style);
    const shown = showText(text, fonts[style.face], (wordGap * 1000) / style.size, (character) => {
      const known = codes[style.face].get(character);
      if (known !== undefined) return known;
      const code = font.encode(character)[0].join('');
      codes[style.face].set(character, code);
      return code;
    });
    writer.addContent(`BT\n/${font.id} ${round(style.size)} Tf\n${matrix} Tm\n${shown} TJ\nET`);
  };
  return {
    paint: (text, x, y) => show(text, `1 0 0 -1 ${round(x)} ${round(y - text.style.rise)}`),
    paintRotated: (text, middle, angle) => show(text, rotation(text.width, text.style.size, middle, angle)),
  };
}

function rotation(width: number, size: number, middle: Point, angle: number): string {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const half = size * 0.3;
  const x = middle.x - (width / 2) * cos + half * sin;
  const y = middle.y + (width / 2) * sin + half * cos;
  return [cos, -sin, -sin, -cos, x, y].map(round).join(' ');
}

function selectFont(writer: PdfWriter, style: TextStyle): PdfFont {
  writer.font(style.face);
  const font = writer._font;
  writer.page.fonts[font.id] ??= font.ref();
  return font;
}

/** The array of TJ: glyphs, and between them what the next one is moved to the left by, in 1/1000 of the size. */
function showText(
  text: string,
  font: ShapedFont,
  wordGap: number,
  codeOf: (character: string) => string,
): string {
  const characters = Array.from(text);
  const parts: string[] = [];
  let run = '';
  font.shape(text).forEach(({ advance, own }, index) => {
    const character = characters[index] ?? '';
    run += codeOf(character);
    const more = advance - own + (character === ' ' ? wordGap : 0);
    if (Math.abs(more) < 0.01) return;
    parts.push(`<${run}>`, `${round(-more)}`);
    run = '';
  });
  if (run !== '') parts.push(`<${run}>`);
  return `[${parts.join(' ')}]`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
