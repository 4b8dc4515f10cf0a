import type { Segment } from '../layout/box.js';
import type { TextStyle } from '../layout/text-style.js';
import type { PdfFont, PdfWriter } from './pdf-writer.js';

/**
 * Paints one segment as a single text object. pdfkit's own `text` drops the spaces of a justified line, which are
 * what copied and spoken text needs; here every space is a glyph with its own advance.
 */
export function paintText(
  writer: PdfWriter,
  { text, style, wordGap }: Pick<Segment, 'text' | 'style' | 'wordGap'>,
  x: number,
  y: number,
): void {
  const font = selectFont(writer, style);
  const matrix = `1 0 0 -1 ${round(x)} ${round(y - style.rise)} Tm`;
  const shown = showText(font, text, (wordGap * 1000) / style.size);
  writer.addContent(`BT\n/${font.id} ${round(style.size)} Tf\n${matrix}\n${shown} TJ\nET`);
}

/** Paints text centred on a point and rising at an angle, in radians. */
export function paintRotatedText(
  writer: PdfWriter,
  { text, style, width }: { readonly text: string; readonly style: TextStyle; readonly width: number },
  middle: { readonly x: number; readonly y: number },
  angle: number,
): void {
  const font = selectFont(writer, style);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const x = middle.x - (width / 2) * cos + style.size * 0.3 * sin;
  const y = middle.y + (width / 2) * sin + style.size * 0.3 * cos;
  const matrix = `${[cos, -sin, -sin, -cos, x, y].map(round).join(' ')} Tm`;
  writer.addContent(`BT\n/${font.id} ${round(style.size)} Tf\n${matrix}\n${showText(font, text, 0)} TJ\nET`);
}

function selectFont(writer: PdfWriter, style: TextStyle): PdfFont {
  writer.font(style.face);
  const font = writer._font;
  writer.page.fonts[font.id] ??= font.ref();
  return font;
}

/** The array of TJ: glyphs, and between them what the next one is moved to the left by, in 1/1000 of the size. */
function showText(font: PdfFont, text: string, wordGap: number): string {
  const [glyphs, positions] = font.encode(text);
  const characters = Array.from(text);
  const parts: string[] = [];
  let run = '';
  glyphs.forEach((glyph, index) => {
    run += glyph;
    const position = positions[index];
    const kern = position ? position.xAdvance - position.advanceWidth : 0;
    const more = kern + (characters[index] === ' ' ? wordGap : 0);
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
