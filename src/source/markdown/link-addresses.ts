import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

const transforms = gfmAutolinkLiteralFromMarkdown().transforms ?? [];

/**
 * Makes links of the web and e-mail addresses that stand in the text as they are. Done in the finished tree, when a
 * port number is no longer taken for a directive; the library's own tokenizer would stop at every letter of a text,
 * a third of all the time that reading Markdown takes. `text` is the source of the tree, which is changed.
 */
export function linkAddresses(root: Root, text: string): Root {
  if (!maybeAddress.test(text)) return root;
  for (const transform of transforms) transform(root);
  return root;
}

const maybeAddress = /:\/\/|www\.|@/i;
