import type { Root } from 'mdast';
import type { DataNode } from './data-node.js';

/** A Markdown file taken apart. Positions in both halves count lines from the top of the file. */
export interface MarkdownFile {
  readonly path: string;
  /** The block between `---` lines at the top; undefined where there is none or it could not be read. */
  readonly frontMatter: DataNode | undefined;
  /** CommonMark, GFM (tables, footnotes, strikethrough, autolinks) and directives. */
  readonly body: Root;
}
