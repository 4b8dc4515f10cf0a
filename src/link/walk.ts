import type { Nodes } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../base/place.js';
import { nodesIn } from '../model/text-nodes.js';

/** A directive of ours in a text: which one, the name written in it, and where. */
export interface Directive {
  readonly node: TextDirective | LeafDirective;
  readonly label: string;
  readonly place: Place;
  /** Of the name alone; of the whole directive where the name is written with markup. */
  readonly labelPlace: Place;
}

/** The directives of one name in a text, in reading order. */
export function directives(root: Nodes, name: string, path: string): readonly Directive[] {
  return [...nodesIn(root, 'leafDirective', path), ...nodesIn(root, 'textDirective', path)]
    .filter(({ node }) => node.name === name)
    .map(({ node, place }) => ({
      node,
      place,
      label: plainText(node).trim(),
      labelPlace: labelPlaceOf(node, place),
    }));
}

function labelPlaceOf({ children: [name, more] }: Directive['node'], place: Place): Place {
  if (name?.type !== 'text' || more || !name.position) return place;
  const { start, end } = name.position;
  return {
    path: place.path,
    range: {
      start: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
  };
}
