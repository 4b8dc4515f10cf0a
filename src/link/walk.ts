import type { Nodes } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../base/place.js';

/** A directive of ours in a text: which one, the name written in it, and where. */
export interface Directive {
  readonly node: TextDirective | LeafDirective;
  readonly label: string;
  readonly place: Place;
}

/** The directives of one name in a text, in reading order. */
export function directives(root: Nodes, name: string, path: string): readonly Directive[] {
  const found: Directive[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'textDirective' || node.type === 'leafDirective') && node.name === name) {
      found.push({ node, label: plainText(node).trim(), place: placeOf(node, path) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function placeOf(node: Nodes, path: string): Place {
  if (!node.position) return { path };
  const { start, end } = node.position;
  return {
    path,
    range: {
      start: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
  };
}
