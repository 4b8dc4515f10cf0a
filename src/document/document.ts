import type { PictureFile } from '../base/picture.js';
import type { Cover } from './cover.js';
import type { DocumentLabels, DocumentMeta } from './document-meta.js';
import type { Drawing } from './drawing.js';
import type { Inline } from './inline.js';
import type { Contents, Divider, Index, Preformatted, SmallDrawing } from './leaf-blocks.js';

export type * from './cover.js';
export type * from './document-meta.js';
export type * from './drawing.js';
export type * from './inline.js';
export type * from './leaf-blocks.js';

/**
 * The document tree: what a plan or a report *is* before it is HTML or PDF. Both renderers read this and nothing
 * else, so everything is decided here: numbers, labels, typography, the grid of every table. A renderer never
 * computes a figure, never numbers anything and never sees the model.
 *
 * Names are mdast's where mdast has the thing; tables follow HTML (caption, header rows, spans, scope). The unions
 * are closed: a renderer that forgets a node kind does not compile.
 *
 * Text in the tree is ready to print: no-break spaces, true minus signs and quotation marks are already in place.
 */
export interface DocumentRoot {
  readonly type: 'root';
  /** BCP 47, for example `sv-SE`. */
  readonly language: string;
  readonly meta: DocumentMeta;
  /** Words that a renderer prints by itself, in the document's language. */
  readonly labels: DocumentLabels;
  readonly children: readonly Block[];
  /** In order of first reference, numbered from 1. */
  readonly notes: readonly Note[];
}

export type Block =
  | Cover
  | Contents
  | Section
  | Paragraph
  | List
  | Quotation
  | Preformatted
  | Table
  | Figure
  | SmallDrawing
  | Index
  | Divider;

/**
 * A heading and what stands under it. `level` is 1 for a chapter and is its parent's plus one: levels never jump.
 */
export interface Section {
  readonly type: 'section';
  /** Unique in the document, stable between builds, ASCII `a-z0-9-`, begins with a letter. */
  readonly id: string;
  readonly level: number;
  /** Printed before the title, for example `4.1`; absent for an unnumbered section. */
  readonly number?: string;
  readonly title: readonly Inline[];
  /** False keeps the section out of the table of contents (it still has its bookmark). */
  readonly inContents: boolean;
  /** A chapter that opens on a page of its own. */
  readonly pageBreakBefore?: boolean;
  readonly children: readonly Block[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** `lead` opens a chapter; `label` names what follows and stays with it; `note` is set small. */
  readonly role?: 'lead' | 'label' | 'note';
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

export interface Quotation {
  readonly type: 'quotation';
  readonly children: readonly Block[];
}

/** A resolved grid: every cell says where it stands, so no renderer has to place spans by itself. */
export interface Table {
  readonly type: 'table';
  /** Unique in the document like a section's id. */
  readonly id: string;
  /** ”Tabell 3”; absent when the template does not number tables. */
  readonly number?: string;
  /** Always there: a table is told apart by its caption, also by those who cannot see where it stands. */
  readonly caption: readonly Inline[];
  /** False when a heading just above says the same: the caption is then only for assistive technology. */
  readonly captionVisible: boolean;
  /** ”Belopp i tkr”, printed with the caption. */
  readonly unit?: string;
  /** The page that the author asks for; otherwise a table is turned where its words have no room. */
  readonly page?: TablePage;
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
  /** Printed right under the table. */
  readonly notes: readonly Paragraph[];
}

/** A picture with a number and a caption. It may float to the top of the next page where it does not fit. */
export interface Figure {
  readonly type: 'figure';
  /** Unique in the document like a section's id. */
  readonly id: string;
  /** ”Figur 2”. */
  readonly number?: string;
  readonly caption: readonly Inline[];
  /** ”Belopp i tkr”, printed with the caption. */
  readonly unit?: string;
  /** What the picture tells, in words, for those who do not see it. Never empty. */
  readonly alternative: string;
  readonly picture: Drawing | PictureFile;
  /** What is drawn, as a table of its own; absent where the table stands beside the figure. */
  readonly data?: Table;
  /** True where the document also says it in its own words: a web page folds the table, paper leaves it out. */
  readonly dataElsewhere?: boolean;
}

export type TablePage = 'portrait' | 'landscape';

export interface TableColumn {
  /**
   * `decimal`: figures lined up on their decimal comma, the column's text right-aligned as a whole. `decimalStart`: the
   * same at the left edge, for columns that hold words as well.
   */
  readonly align: 'start' | 'end' | 'center' | 'decimal' | 'decimalStart';
  /** Share of the space left when every column has its minimum; 0 never grows beyond its content. */
  readonly grow: number;
  /** As the template states it; otherwise it is found from the content. */
  readonly width?: ColumnWidth;
}

/** A share of the table's width from 0 to 1, or points. */
export type ColumnWidth = { readonly share: number } | { readonly points: number };

export interface TableRow {
  readonly type: 'tableRow';
  readonly role: 'head' | 'body' | 'subtotal' | 'total';
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'tableCell';
  /** The first grid column the cell covers, from 0. A slot covered by a span from above or the left has no cell. */
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Present on header cells only. */
  readonly scope?: 'column' | 'row' | 'columnGroup' | 'rowGroup';
  /** Unique in the document; present on header cells. */
  readonly id?: string;
  /** Ids of the header cells that apply; present where the table has spans, so that scope is not enough. */
  readonly headers?: readonly string[];
  /** Levels of indentation, for ”varav” rows. */
  readonly indent: number;
  /** Figures and short values are one `paragraph`; a cell may hold lists and several paragraphs. Empty is blank. */
  readonly children: readonly Block[];
}

export interface Note {
  readonly type: 'note';
  /** Unique in the document like a section's id. */
  readonly id: string;
  readonly number: number;
  readonly children: readonly Block[];
}
