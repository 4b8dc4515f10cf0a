import type { Block, DocumentRoot } from '../../../document/document.js';

/** Ids that something in the document may lead to. */
export function anchorIds(document: DocumentRoot): ReadonlySet<string> {
  const notes = document.notes.map((note) => note.id);
  return new Set([...notes, ...document.children.flatMap(idsIn), ...indexedIds(document)]);
}

/** What an index leads to: most cells of a file need no place of their own. */
export function indexedIds({ children }: DocumentRoot): ReadonlySet<string> {
  return new Set(children.flatMap(indexedIn));
}

function indexedIn(block: Block): readonly string[] {
  if (block.type === 'index') return block.entries.map(({ target }) => target);
  return block.type === 'section' ? block.children.flatMap(indexedIn) : [];
}

function idsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'section':
      return [block.id, ...block.children.flatMap(idsIn)];
    case 'quotation':
      return block.children.flatMap(idsIn);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(idsIn));
    case 'table':
    case 'figure':
      return [block.id];
    default:
      return [];
  }
}
