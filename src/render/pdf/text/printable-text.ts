import type { Face, TextStyle } from '../layout/text-style.js';
import type { ProblemLog } from '../pdf-problem.js';
import type { FontMetrics } from './font-metrics.js';

/** Characters that look the same in print: tried before a character counts as missing. */
const lookalikes: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
  '\u2009': '\u00a0',
  '\u2003': ' ',
  '\u2002': ' ',
  '\u2010': '-',
  '\u2043': '–',
};

/** Stands where a character cannot be printed; every text face has it. */
const replacement = '?';

/** Marks that are not printed themselves: soft hyphen, zero-width space and joiners, byte order mark. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/** Words of the scripts that are written from right to left, with the spaces between them. */
const letter = '[\\p{scx=Hebrew}\\p{scx=Arabic}\\p{scx=Syriac}\\p{scx=Thaana}]';
const rightToLeft = new RegExp(`${letter}+(?:[\\s\\p{P}]+${letter}+)*`, 'gu');

/** The blocks those scripts are in. Looking for the words themselves takes long in a text that has none. */
const mayBeRightToLeft = /[\u0590-\u08ff\ufb1d-\ufeff\ud800-\ud83b]/;

type Glyphs = Pick<FontMetrics, 'hasGlyph'>;

export type Printable = (text: string, style: TextStyle) => string;

/**
 * Rewrites text so that the face has a glyph for every character, and reports those it lacks. Answers are kept, since
 * the text of a cell is asked about for each size and width that its table is tried in.
 */
export function createPrintable(metrics: Glyphs, problems: ProblemLog): Printable {
  const known: Readonly<Record<Face, Map<string, string>>> = {
    regular: new Map(),
    italic: new Map(),
    bold: new Map(),
    boldItalic: new Map(),
  };
  const rewrite = rewriter(metrics, problems);
  return (text, style) => {
    const before = known[style.face].get(text);
    if (before !== undefined) return before;
    const printed = rewrite(text, style);
    known[style.face].set(text, printed);
    return printed;
  };
}

function rewriter(metrics: Glyphs, problems: ProblemLog): Printable {
  return (value, style) => {
    const text = value.normalize('NFC').replace(invisible, '').replace(/\r\n?/g, '\n');
    if (mayBeRightToLeft.test(text)) {
      for (const [words] of text.matchAll(rightToLeft)) {
        problems.report({ kind: 'right-to-left', words, context: around(text, words) });
      }
    }
    if (isPrintable(text, style, metrics)) return text;
    return Array.from(text, (character) => {
      if (isControl(character) || metrics.hasGlyph(character, style.face)) return character;
      const lookalike = lookalikes[character];
      if (lookalike !== undefined) return lookalike;
      // Told once for the whole stretch.
      if (character.search(rightToLeft) >= 0) return replacement;
      problems.report({ kind: 'missing-glyph', character, replacement, context: around(text, character) });
      return replacement;
    }).join('');
  };
}

function isPrintable(text: string, { face }: TextStyle, metrics: Glyphs): boolean {
  for (const character of text) {
    if (!isControl(character) && !metrics.hasGlyph(character, face)) return false;
  }
  return true;
}

function isControl(character: string): boolean {
  return character === '\n' || character === '\t' || character === '\u00ad';
}

/** The thirty characters or so on either side of a find. */
export function around(text: string, find: string): string {
  const at = Math.max(0, text.indexOf(find));
  const from = Math.max(0, at - 30);
  const to = Math.min(text.length, at + find.length + 30);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
