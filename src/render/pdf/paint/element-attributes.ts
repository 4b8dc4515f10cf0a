import type { Edit } from '../layout/box.js';
import type { TagAttributes, TagNode } from '../layout/tag-node.js';
import { type PdfElement, pdfString } from './pdf-writer.js';

/** Writes a node's id and attributes (ISO 32000-1, 14.8.5), for which pdfkit has no options. */
export function describeElement(element: PdfElement, node: TagNode): void {
  const { data } = element.dictionary;
  if (node.id !== undefined) data.ID = pdfString(node.id);
  if (node.attributes?.owner === 'Figure') data.Alt = pdfString(node.attributes.alternative);
  const attributes = node.attributes && attributeDictionary(node.attributes);
  if (attributes) data.A = attributes;
}

/** The line under or through changed words (ISO 32000-1, 14.8.5.4.5), and what is said in their place. */
export function describeEdit(element: PdfElement, { kind, spoken }: Edit): void {
  const { data } = element.dictionary;
  data.Alt = pdfString(spoken);
  data.A = { O: 'Layout', TextDecorationType: kind === 'insertion' ? 'Underline' : 'LineThrough' };
}

function attributeDictionary(attributes: TagAttributes): object | undefined {
  switch (attributes.owner) {
    case 'List':
      return { O: 'List', ListNumbering: attributes.numbering };
    case 'Table':
      return { O: 'Table', Summary: pdfString(attributes.summary) };
    case 'Figure':
      return undefined;
    case 'Cell':
      return cellDictionary(attributes);
  }
}

/** Only what differs from the default: most cells need no dictionary at all. */
function cellDictionary(cell: Extract<TagAttributes, { owner: 'Cell' }>): object | undefined {
  const entries = {
    ...(cell.scope ? { Scope: cell.scope } : {}),
    ...(cell.rowSpan > 1 ? { RowSpan: cell.rowSpan } : {}),
    ...(cell.colSpan > 1 ? { ColSpan: cell.colSpan } : {}),
    ...(cell.headers.length > 0 ? { Headers: cell.headers.map(pdfString) } : {}),
  };
  return Object.keys(entries).length > 0 ? { O: 'Table', ...entries } : undefined;
}
