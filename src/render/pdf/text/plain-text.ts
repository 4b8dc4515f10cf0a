import type { Inline } from '../../../document/document.js';

/** The words alone, for bookmarks and descriptions. References to notes say nothing there. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(wordsOf).join('');
}

function wordsOf(node: Inline): string {
  if ('value' in node) return node.value;
  if ('children' in node) return plainText(node.children);
  return node.type === 'lineBreak' ? ' ' : '';
}
