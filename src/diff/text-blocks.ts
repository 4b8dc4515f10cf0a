import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../base/place.js';
import type { Plan } from '../model/plan.js';
import { hasBody } from '../model/references.js';
import { pathWithin, placeOf } from '../model/text-nodes.js';
import { typesetText } from '../value/typeset-text.js';

/** The words of one block: a paragraph, a heading, a row of a table. */
export interface TextBlock {
  /** `heading 2`, `paragraph`: words that become a heading are a change. */
  readonly kind: string;
  readonly text: string;
  readonly under: string;
  readonly place: Place;
}

/** The text of one file of a plan. */
export interface TextFile {
  readonly name: string;
  readonly blocks: readonly TextBlock[];
}

/** The running texts of a plan, block by block in the order of the document. */
export function textFiles({ content }: Plan): readonly TextFile[] {
  return content
    .filter(hasBody)
    .map(({ name, body, place }) => ({ name, blocks: blocksOf(body, name, place) }));
}

function blocksOf(body: Root, file: string, { path }: Place): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let under = file;
  const visit = (node: Nodes, mark: string, at: string): void => {
    const children = blocksIn(node);
    if (children.length > 0) {
      for (const child of children) visit(child, markOf(node) || mark, pathWithin(node, at));
      return;
    }
    const text = wordsOf(node);
    // A line that places data says nothing itself, and what it places is compared as data.
    if (node.type === 'leafDirective') return;
    if (node.type === 'heading') under = text;
    const kind = node.type === 'heading' ? `heading ${node.depth}` : mark || node.type;
    if (text !== '') blocks.push({ kind, text, under, place: placeOf(node, at) });
  };
  visit(body, '', path);
  return blocks;
}

/** A table is compared row by row. */
function blocksIn(node: Nodes): readonly Nodes[] {
  const holds = [
    'root',
    'sharedText',
    'list',
    'listItem',
    'blockquote',
    'footnoteDefinition',
    'table',
  ].includes(node.type);
  return holds && 'children' in node ? node.children : [];
}

/** A paragraph that becomes an item of a list has changed, though its words have not. */
function markOf({ type }: Nodes): string {
  return type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition' ? type : '';
}

/** As they are printed: a straight quotation mark that becomes a curved one is no change. */
function wordsOf(node: Nodes): string {
  const words =
    node.type === 'tableRow' ? node.children.map((cell) => plainText(cell)).join(' | ') : plainText(node);
  return typesetText(words.replace(/[^\S\u00a0\u202f]+/g, ' ').trim());
}
