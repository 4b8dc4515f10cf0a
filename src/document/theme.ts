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
}

/** The four faces of the text family as font files. */
export interface ThemeFonts {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly bold: Uint8Array;
  readonly boldItalic: Uint8Array;
}
