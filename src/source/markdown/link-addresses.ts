import type { Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

const transforms = gfmAutolinkLiteralFromMarkdown().transforms ?? [];

/**
 * Makes links of the web and e-mail addresses that stand in the text as they are. Done in the finished tree, when a
 * port number is no longer taken for a directive; the library's own tokenizer would stop at every letter of a text,
 * a third of all the time that reading Markdown takes. Changes the tree it is given.
 */
export function linkAddresses(root: Root): Root {
  for (const transform of transforms) transform(root);
  return root;
}
