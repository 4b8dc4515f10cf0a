import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** One tilde is a plain tilde: `ca ~10 och ~20` is no struck-out text. */
const gfm = { singleTilde: false };

const document = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkDirective).freeze();

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

const inline = unified()
  .use(remarkParse)
  .use(remarkGfm, gfm)
  .use(remarkDirective)
  .use(withoutBlocks)
  .freeze();

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
