import type { Drawing } from './drawing.js';
import type { Inline } from './inline.js';

/** The table of contents, made by the renderer from the sections down to `depth`. */
export interface Contents {
  readonly type: 'contents';
  readonly depth: number;
}

/** Text whose line breaks and spaces are kept, in a fixed-width or plain face. */
export interface Preformatted {
  readonly type: 'preformatted';
  readonly value: string;
}

/** Names and where they stand: with page numbers where there are pages, as links everywhere. In the order of printing. */
export interface Index {
  readonly type: 'index';
  readonly entries: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly label: readonly Inline[];
  /** The id of a section, a table or a header cell. */
  readonly target: string;
}

export interface Divider {
  readonly type: 'divider';
}

/** A picture the size of a line or two in the cell of a table whose row holds what is drawn. */
export interface SmallDrawing {
  readonly type: 'smallDrawing';
  /** As a figure's. */
  readonly alternative: string;
  readonly drawing: Drawing;
}
