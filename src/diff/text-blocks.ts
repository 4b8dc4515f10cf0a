import type { Nodes } from 'mdast';
import type { Place } from '../base/place.js';
import type { GoalAnswer, TextContent } from '../model/content.js';
import type { Plan } from '../model/plan.js';
import { hasBody } from '../model/references.js';
import { pathWithin, placeOf } from '../model/text-nodes.js';
import { typesetText } from '../value/typeset-text.js';
import { contentName } from './items/content-name.js';
import { type ReferenceWords, wordsIn } from './referring-words.js';

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
export function textFiles({ content }: Plan, references: ReferenceWords): readonly TextFile[] {
  return content
    .filter(hasBody)
    .map((item) => ({ name: item.name, blocks: [...blocksOf(item, references), ...signersOf(item)] }));
}

function blocksOf(item: TextContent | GoalAnswer, references: ReferenceWords): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let under = contentName(item);
  const visit = (node: Nodes, mark: string, at: string): void => {
    const children = blocksIn(node);
    if (children.length > 0) {
      for (const child of children) visit(child, markOf(node) || mark, pathWithin(node, at));
      return;
    }
    if (isOthers(node)) return;
    const text = wordsOf(node, references);
    if (node.type === 'heading') under = text;
    const kind = node.type === 'heading' ? `heading ${node.depth}` : mark || node.type;
    if (text !== '') blocks.push({ kind, text, under, place: placeOf(node, at) });
  };
  visit(item.body, '', item.place.path);
  return blocks;
}

/** Who signs a text stands under it. */
function signersOf(item: TextContent | GoalAnswer): readonly TextBlock[] {
  if (item.type !== 'text') return [];
  return item.signers.map(({ name, party, role }) => ({
    kind: 'signer',
    text: [party === undefined ? name : `${name} (${party})`, role].filter(Boolean).join(', '),
    under: contentName(item),
    place: item.place,
  }));
}

/** A line that places data says nothing itself, and a picture on its own is compared as one. */
function isOthers(node: Nodes): boolean {
  if (node.type === 'leafDirective') return true;
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image';
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
function wordsOf(node: Nodes, references: ReferenceWords): string {
  const words =
    node.type === 'tableRow'
      ? node.children.map((cell) => wordsIn(cell, references)).join(' | ')
      : wordsIn(node, references);
  return typesetText(words.replace(/[^\S\u00a0\u202f]+/g, ' ').trim());
}
