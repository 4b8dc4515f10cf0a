import type { Nodes } from 'mdast';
import type { Place } from '../base/place.js';
import type { Content } from './content.js';
import { hasBody } from './references.js';

export interface TextNode<T extends Nodes['type']> {
  readonly node: Extract<Nodes, { type: T }>;
  readonly place: Place;
}

/** The nodes of one type in the texts of a plan, in reading order. */
export function textNodes<T extends Nodes['type']>(
  content: readonly Content[],
  type: T,
): readonly TextNode<T>[] {
  return content.filter(hasBody).flatMap(({ body, place }) => nodesIn(body, type, place.path));
}

export function nodesIn<T extends Nodes['type']>(root: Nodes, type: T, path: string): readonly TextNode<T>[] {
  const here = root.type === type ? [{ node: root as TextNode<T>['node'], place: placeOf(root, path) }] : [];
  const inside = pathWithin(root, path);
  return 'children' in root
    ? [...here, ...root.children.flatMap((child) => nodesIn(child, type, inside))]
    : here;
}

/** The file that what is in a node stands in, when the node itself stands in `path`. */
export function pathWithin(node: Nodes, path: string): string {
  return node.type === 'sharedText' ? node.path : path;
}

export function placeOf(node: Nodes, path: string): Place {
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
