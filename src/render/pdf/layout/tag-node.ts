/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that a block can have. */
export type BlockTag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Index'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Div'
  | 'Figure'
  | 'Note';

export type TagAttributes =
  | { readonly owner: 'List'; readonly numbering: 'Disc' | 'Decimal' }
  | { readonly owner: 'Table'; readonly summary: string }
  /** Where it stands on its page is known, and written, when it is painted. */
  | { readonly owner: 'Figure'; readonly alternative: string }
  | {
      readonly owner: 'Cell';
      readonly scope?: 'Column' | 'Row';
      readonly rowSpan: number;
      readonly colSpan: number;
      readonly headers: readonly string[];
    };

/**
 * A block of the structure tree. The tree is built while blocks are measured, in reading order, so that it does not
 * depend on where pages break. A node holds either other nodes or printed content, never both; what stands within a
 * line (links, words in another language) gets its element when the line is painted.
 */
export interface TagNode {
  readonly tag: BlockTag;
  /** Unique in the document; header cells and notes are referred to by it. */
  readonly id?: string;
  readonly attributes?: TagAttributes;
  readonly children: TagNode[];
}

export function createTag(tag: BlockTag, more: Omit<Partial<TagNode>, 'tag' | 'children'> = {}): TagNode {
  return { tag, ...more, children: [] };
}

/** Makes a node as the last child of `parent`. */
export function addTag(
  parent: TagNode,
  tag: BlockTag,
  more: Omit<Partial<TagNode>, 'tag' | 'children'> = {},
): TagNode {
  const node = createTag(tag, more);
  parent.children.push(node);
  return node;
}
