import type { DocumentRoot, NoteReference } from '../../document/document.js';

/** What the renderer must know of the whole document before it prints the first word. */
export interface DocumentIndex {
  /** Ids that a cross-reference can lead to: sections, tables, figures and notes. */
  readonly targets: ReadonlySet<string>;
  /** The references to each note by its id, in reading order: the ways back from the note. */
  readonly noteReferences: ReadonlyMap<string, readonly NoteReference[]>;
  /** Whether anything in it is drawn, which takes a style of its own. */
  readonly hasDrawings: boolean;
  /** Whether it holds image files, which the page's policy must let be shown. */
  readonly hasPictures: boolean;
}

type AnyNode = Readonly<Record<string, unknown>>;

export function indexDocument(document: DocumentRoot): DocumentIndex {
  const nodes = nodesOf(document);
  const targets = nodes.filter(isTarget).map((node) => node.id);
  return {
    targets: new Set(targets),
    noteReferences: byNote(nodes.filter(isNoteReference)),
    hasDrawings: nodes.some(({ type }) => type === 'drawing'),
    hasPictures: nodes.some(({ type }) => type === 'picture'),
  };
}

function byNote(references: readonly NoteReference[]): ReadonlyMap<string, readonly NoteReference[]> {
  const found = new Map<string, NoteReference[]>();
  for (const reference of references) {
    found.set(reference.note, [...(found.get(reference.note) ?? []), reference]);
  }
  return found;
}

/**
 * Every node at any depth, in reading order. It looks for nodes in all properties (titles, captions, heads, cells),
 * so that a node kind that gets a new place for text cannot be forgotten here.
 */
function nodesOf(value: unknown): readonly AnyNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return 'type' in value ? [value, ...inner] : inner;
}

function isObject(value: unknown): value is AnyNode {
  // The bytes of an image are no nodes, and there are millions of them.
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function isTarget(node: AnyNode): node is AnyNode & { readonly id: string } {
  return ['section', 'table', 'figure', 'note'].includes(String(node.type));
}

function isNoteReference(node: AnyNode): node is AnyNode & NoteReference {
  return node.type === 'noteReference';
}
