import type { ElementContent } from 'hast';
import type { Block } from '../../document/document.js';
import type { HtmlContext } from './html-context.js';
import { lines } from './lines.js';

/** What stands in a list item or a cell, where a lone plain paragraph needs no element of its own. */
export function flow(nodes: readonly Block[], context: HtmlContext): readonly ElementContent[] {
  const [first, ...others] = nodes;
  const alone = others.length === 0 && first?.type === 'paragraph' && first.role === undefined;
  return alone ? context.inlines(first.children) : lines(context.blocks(nodes));
}
