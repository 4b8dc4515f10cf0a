import type { Hyphenator } from '../../hyphenation.js';
import type { Face } from '../layout/text-style.js';
import type { FontMetrics } from './font-metrics.js';

/** A word of a text, measured. Widths are 1/1000 of the size, so that a word is measured once for all sizes. */
export interface Word {
  readonly width: number;
  /** What the word falls into at its printed hyphens, dashes and slashes; most words are one stretch. */
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly text: string;
  readonly width: number;
  /** What a hyphen may part at the end of a line. Asked for late, since most words are never near one. */
  readonly parts: () => readonly WordPart[];
}

export interface WordPart {
  readonly text: string;
  readonly width: number;
  /** With the hyphen that parts it from the next, which is painted by itself and so is not kerned. */
  readonly hyphened: number;
}

/** What is known of a word in a face. A plan uses the same words again and again, and each paragraph asks twice. */
export type Words = (word: string, face: Face) => Word;

export function createWords(metrics: FontMetrics, hyphenate: Hyphenator): Words {
  const known: Readonly<Record<Face, Map<string, Word>>> = {
    regular: new Map(),
    italic: new Map(),
    bold: new Map(),
    boldItalic: new Map(),
  };
  return (word, face) => {
    const before = known[face].get(word);
    if (before) return before;
    const width = (text: string): number => metrics.width(text, { face, size: 1000 });
    const stretches = atSeams(word).map((text) => stretch(text, width, hyphenate));
    const measured = { width: width(word), stretches };
    known[face].set(word, measured);
    return measured;
  };
}

function stretch(text: string, width: (text: string) => number, hyphenate: Hyphenator): Stretch {
  let parts: readonly WordPart[] | undefined;
  return {
    text,
    width: width(text),
    parts: () => {
      parts ??= hyphenate(text).map((part) => ({
        text: part,
        width: width(part),
        hyphened: width(part) + width('-'),
      }));
      return parts;
    },
  };
}

/** The signs a word may have a seam at. Nearly all words have none, and are not looked at any closer. */
const mayHaveSeam = /[-–/@._]/;

/** An address of the web or of mail, or the name of a file. */
const isAddress = /^(?:https?:\/\/|www\.)|@|\w_\w|^[\w-]{12,}.*\.[a-z]{2,4}[).,]*$/;

/**
 * A word may be divided after a hyphen, dash or slash between letters, and in an address also at its joints. A single
 * letter, as in ”e-tjänst”, and an ending such as ”.se” or ”.pdf” are no parts of their own.
 */
function atSeams(word: string): readonly string[] {
  if (!mayHaveSeam.test(word)) return [word];
  if (isAddress.test(word)) return word.split(/(?<=[/?&=_@-]|\.(?=[\w-]{5}))(?=[^/.?&=_@-])/);
  return word.split(/(?<=\p{L}{2}[-–/])(?=\p{L})/u);
}
