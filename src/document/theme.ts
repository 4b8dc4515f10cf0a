import type { PictureFile } from '../base/picture.js';

/**
 * A template's looks, resolved and checked: what a renderer needs beside the document tree. Lengths are in points
 * (1/72 inch), colours are `#rrggbb`. Fonts and CSS are bytes and text, since renderers read no files.
 */
export interface Theme {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margin: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
  };
  readonly colors: {
    /** Running text. */
    readonly text: string;
    /** Secondary text, at least 4.5:1 against the page. */
    readonly muted: string;
    /** Headings, rules that carry the look, the cover. At least 4.5:1 against the page. */
    readonly accent: string;
    /** Behind table heads and boxes, light enough for text at 4.5:1. */
    readonly tint: string;
    /** Hairlines in tables. */
    readonly rule: string;
  };
  readonly text: {
    /** Size and line distance of running text. */
    readonly size: number;
    readonly leading: number;
    readonly align: 'justified' | 'ragged';
    /** Space between paragraphs. */
    readonly paragraphGap: number;
  };
  /** From the chapter down; the last one serves every deeper level. */
  readonly headings: readonly {
    readonly size: number;
    readonly leading: number;
    readonly before: number;
    readonly after: number;
    readonly color: 'accent' | 'text';
  }[];
  readonly table: { readonly size: number; readonly leading: number; readonly cellPadding: number };
  readonly note: { readonly size: number; readonly leading: number };
  readonly logotype?: Logotype;
}

/** The region's own mark. */
export interface Logotype {
  readonly picture: PictureFile;
  /** What it shows, in words; undefined for the name of the organisation. */
  readonly alternative: string | undefined;
  /** Where on the cover: on its panel, or below it at the foot of the page. */
  readonly place: 'top-right' | 'bottom-left' | 'bottom-right';
  readonly height: number;
  /** In the running header, in place of the words to the left; undefined where it is not there. */
  readonly headHeight: number | undefined;
}

/** The four faces of the text family as font files, each known to be one that can be opened. */
export interface ThemeFonts {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldItalic: Uint8Array;
  /** For characters that the faces lack, in the order they are asked. */
  readonly fallbacks?: readonly FallbackFonts[];
}

/** A family that helps out, of which every character has one face at least. */
export type FallbackFonts = Pick<ThemeFonts, 'regular'> & Partial<Omit<ThemeFonts, 'fallbacks'>>;
