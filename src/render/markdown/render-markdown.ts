import type { FootnoteDefinition, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { DocumentRoot, Note } from '../../document/document.js';
import { blockNodes } from './block-handlers.js';

/** The document as Markdown with the tables, footnotes and struck words of GFM, for a wiki or a comment. */
export function renderMarkdown({ children, notes }: DocumentRoot): string {
  const root: Root = {
    type: 'root',
    children: [...children.flatMap(blockNodes), ...notes.map(footnote)],
  };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
    ],
  });
}

function footnote({ number, children }: Note): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: String(number), children: children.flatMap(blockNodes) };
}
