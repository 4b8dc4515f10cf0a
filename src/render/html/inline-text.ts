import type { Inline } from '../../document/document.js';

/** The words alone, without note numbers: what a figure in a cell is read from. */
export function textOf(nodes: readonly Inline[]): string {
  return nodes.map(wordsOf).join('');
}

function wordsOf(node: Inline): string {
  if (node.type === 'noteReference') return '';
  if (node.type === 'lineBreak') return ' ';
  return 'children' in node ? textOf(node.children) : node.value;
}

/**
 * The same text without links and notes, for a place that is itself a link. HTML allows no link in a link, and a
 * note that is referred to from the table of contents would have two references with one id.
 */
export function withoutLinks(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'noteReference') return [];
    if (node.type === 'link' || node.type === 'crossReference') return withoutLinks(node.children);
    return 'children' in node ? [{ ...node, children: withoutLinks(node.children) }] : [node];
  });
}
