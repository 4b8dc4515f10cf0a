import { toString as plainText } from 'mdast-util-to-string';
import type { Content, Data } from './content.js';
import type { Plan } from './plan.js';
import { textNodes } from './text-nodes.js';

/** The words of every heading that a plan's texts and data have; those of its goals are the regionplan's. */
export function headingsOf({ content, unplaced }: Plan): readonly string[] {
  const own = textNodes(content, 'heading').map(({ node }) => plainText(node));
  return [...own, ...[...content, ...unplaced].flatMap(titleOf)];
}

/** Data that stands by itself is a chapter under its own title. */
function titleOf(item: Content | Data): readonly string[] {
  return 'title' in item ? [item.title.plain] : [];
}
