/** What stands within a line of text. Ready to print, like all text of the tree. */
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Superscript
  | Subscript
  | Insertion
  | Deletion
  | InlineCode
  | LineBreak
  | Link
  | CrossReference
  | NoteReference;

export interface Text {
  readonly type: 'text';
  readonly value: string;
  /** BCP 47, where the words are in another language than the document. */
  readonly language?: string;
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

export interface Superscript {
  readonly type: 'superscript';
  readonly children: readonly Inline[];
}

export interface Subscript {
  readonly type: 'subscript';
  readonly children: readonly Inline[];
}

/** Words that the earlier of two versions does not have. `label` says so where it is not seen, ”tillagt”. */
export interface Insertion {
  readonly type: 'insertion';
  readonly label: string;
  readonly children: readonly Inline[];
}

/** Words that the later of two versions does not have, as ”struket”. */
export interface Deletion {
  readonly type: 'deletion';
  readonly label: string;
  readonly children: readonly Inline[];
}

export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}

export interface LineBreak {
  readonly type: 'lineBreak';
}

/** A link out of the document. `url` is absolute and already known to be `http`, `https`, `mailto` or `tel`. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}

/** A link within the document: ”avsnitt 4.2”, ”tabell 1”. `target` is the id of a section, table or note. */
export interface CrossReference {
  readonly type: 'crossReference';
  readonly target: string;
  readonly children: readonly Inline[];
  /** ” på sidan {page}”: printed after the words where there are pages. */
  readonly page?: string;
}

/** The raised number in the text. A note may be referred to more than once; `reference` counts from 1 per note. */
export interface NoteReference {
  readonly type: 'noteReference';
  readonly note: string;
  readonly number: number;
  readonly reference: number;
}
