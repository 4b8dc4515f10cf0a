import type { PhrasingContent } from 'mdast';

/** A text value that may hold inline Markdown: as its author wrote it, and taken apart. */
export interface RichText {
  /** Without markup, for messages and for comparing. */
  readonly plain: string;
  readonly content: readonly PhrasingContent[];
}
