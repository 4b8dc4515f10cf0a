import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import type { Plugin, Processor } from 'unified';

export interface MarkdownExtension {
  /** Where the text has nothing like it, the extension has nothing to find. */
  readonly mark: RegExp;
  readonly plugin: Plugin<[]>;
}

/**
 * What a plan's Markdown has beyond CommonMark. An extension is asked at every line or letter, so a text is read
 * only with those it can have use for: a third less time for ordinary prose. Struck-out text is left out, since a
 * plan prints what holds.
 */
export const markdownExtensions: readonly MarkdownExtension[] = [
  { mark: /\|/, plugin: tables },
  { mark: /\[\^/, plugin: footnotes },
  // Not the colon of a sentence, a time of day or an address.
  { mark: /:[\p{L}:]/u, plugin: remarkDirective },
];

function tables(this: Processor): void {
  extend(this, gfmTable(), gfmTableFromMarkdown());
}

function footnotes(this: Processor): void {
  extend(this, gfmFootnote(), gfmFootnoteFromMarkdown());
}

type Tokenizer = ReturnType<typeof gfmTable>;
type TreeBuilder = ReturnType<typeof gfmTableFromMarkdown>;

function extend(processor: Processor, tokenizer: Tokenizer, builder: TreeBuilder): void {
  const data = processor.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(tokenizer);
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(builder);
}
