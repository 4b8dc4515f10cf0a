import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { gfmParts } from './gfm-parts.js';

const document = unified().use(remarkParse).use(gfmParts).use(remarkDirective).freeze();

/** Everything that makes a block out of a line. What stays is what can stand within a paragraph. */
const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

const inline = unified().use(remarkParse).use(gfmParts).use(remarkDirective).use(withoutBlocks).freeze();

function withoutBlocks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: blockConstructs } });
}

export function parseBlocks(text: string): Root {
  return document.parse(text);
}

/** The blocks are paragraphs, except for directives on a line of their own, which cannot be switched off. */
export function parseParagraphs(text: string): Root {
  return inline.parse(text);
}
