import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Plugin, type Processor, unified } from 'unified';
import { markdownExtensions } from './extensions.js';
import { parseAroundPlain } from './plain-paragraphs.js';

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

const parseWithBlocks = parserOf();
const parseWithoutBlocks = parserOf(withoutBlocks);

export function parseBlocks(text: string): Root {
  return parseAroundPlain(text, parseWithBlocks);
}

/** The blocks are paragraphs, except for directives on a line of their own, which cannot be switched off. */
export function parseParagraphs(text: string): Root {
  return parseWithoutBlocks(text);
}

function withoutBlocks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: blockConstructs } });
}

/** Makes a processor for each set of extensions that a text turns out to need, once. */
function parserOf(...plugins: readonly Plugin<[]>[]): (text: string) => Root {
  const parsers = new Map<string, (text: string) => Root>();
  return (text) => {
    const needed = markdownExtensions.filter(({ mark }) => mark.test(text));
    const key = needed.map(({ mark }) => mark.source).join(' ');
    const parse = parsers.get(key) ?? build([...needed.map(({ plugin }) => plugin), ...plugins]);
    parsers.set(key, parse);
    return parse(text);
  };
}

function build(plugins: readonly Plugin<[]>[]): (text: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .use({ plugins: [...plugins] })
    .freeze();
  return (text) => processor.parse(text);
}
