import type { Segment } from '../layout/box.js';
import type { TextStyle } from '../layout/text-style.js';
import { type FontSet, fontRuns } from '../text/font-set.js';
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
 * space is a glyph with its own advance.
 */
export function createTextPainter(writer: PdfWriter, fonts: FontSet): TextPainter {
  const opened = new Map<string, PaintedFont>();
  const open = (name: string, shaped: ShapedFont): PaintedFont => {
    const known = opened.get(name);
    if (known) return known;
    writer.font(name);
    const painted = paintedFont(writer._font, shaped);
    opened.set(name, painted);
    return painted;
  };
  const show = ({ text, style, wordGap }: PaintedText, matrix: string): void => {
    const runs = fontRuns(text, style.face, fonts).map((run) => {
      const { font, show: shown } = open(run.fallback?.name ?? style.face, run.font);
      writer.page.fonts[font.id] ??= font.ref();
      const glyphs = shown(run.text, (wordGap * 1000) / style.size);
      return `/${font.id} ${round(style.size)} Tf\n${glyphs} TJ`;
    });
    writer.addContent(`BT\n${matrix} Tm\n${runs.join('\n')}\nET`);
  };
  return {
    paint: (text, x, y) => show(text, `1 0 0 -1 ${round(x)} ${round(y - text.style.rise)}`),
    paintRotated: (text, middle, angle) => show(text, rotation(text, middle, angle)),
  };
}

function rotation(
  { width, style }: { width: number; style: TextStyle },
  middle: Point,
  angle: number,
): string {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const half = style.size * 0.3;
  const x = middle.x - (width / 2) * cos + half * sin;
  const y = middle.y + (width / 2) * sin + half * cos;
  return [cos, -sin, -sin, -cos, x, y].map(round).join(' ');
}

interface PaintedFont {
  readonly font: PdfFont;
  /**
   * The array of TJ: glyphs, and between them what the next one is moved to the left by, in 1/1000 of the size. Words
   * are kept as they are written, since nothing is kerned with a space and most words come again.
   */
  readonly show: (text: string, wordGap: number) => string;
}

function paintedFont(font: PdfFont, shaped: ShapedFont): PaintedFont {
  const words = new Map<string, string>();
  const wordOf = (text: string): string => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const word = glyphsOf(text, shaped, font);
    words.set(text, word);
    return word;
  };
  return {
    font,
    show: (text, wordGap) => {
      const gap = Math.abs(wordGap) < least ? '' : `> ${round(-wordGap)} <`;
      const shown = text
        .split(' ')
        .map(wordOf)
        .join(`${wordOf(' ')}${gap}`);
      // A space that ends the text leaves nothing to be shown after its gap.
      return shown === '' ? '[]' : `[<${shown}>]`.replace(' <>]', ']');
    },
  };
}

/** Nobody sees less, in 1/1000 of the size. */
const least = 0.01;

/** Numbers of the glyphs in the subset, in hexadecimal, interrupted where kerning moves the next one. */
function glyphsOf(text: string, shaped: ShapedFont, font: PdfFont): string {
  const characters = Array.from(text);
  const glyphs = shaped.shape(text).map(({ advance, own }, index) => {
    const code = font.encode(characters[index] ?? '')[0].join('');
    return Math.abs(advance - own) < least ? code : `${code}> ${round(own - advance)} <`;
  });
  return glyphs.join('');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
