import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { RichText } from '../model/rich-text.js';

/** What is said of a reference, by the name that it is written with. */
export type ReferenceWords = (name: string) => string;

/** A value in words; nothing for one that is not there. */
export interface Wording {
  (text: RichText): string;
  (text: RichText | undefined): string | undefined;
}

/** A value as a reader is told it, in a list as in running text. */
export function wording(references: ReferenceWords): Wording {
  return ((text) => text?.content.map((node) => wordsIn(node, references)).join('')) as Wording;
}

export function wordsIn(node: Nodes, references: ReferenceWords): string {
  if (node.type === 'textDirective') return references(plainText(node).trim());
  if (!('children' in node)) return plainText(node);
  return node.children.map((child) => wordsIn(child, references)).join('');
}
