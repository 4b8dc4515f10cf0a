import type { FootnoteDefinition } from 'mdast';
import type { Block, Note, NoteReference } from '../document/document.js';
import type { Identifiers } from './identifiers.js';
import type { TextScope } from './text-scope.js';

interface Collected {
  readonly id: string;
  readonly number: number;
  readonly definition: FootnoteDefinition;
  readonly scope: TextScope;
  references: number;
}

export type NoteBlocks = (definition: FootnoteDefinition, scope: TextScope) => readonly Block[];

/** Numbers notes in the order they are first referred to, over the whole document. */
export interface NoteCollector {
  refer(definition: FootnoteDefinition, scope: TextScope): NoteReference;
  /** The notes, with their content made now that all of the document has been read. */
  finish(blocksOf: NoteBlocks): readonly Note[];
}

export function noteCollector(identifiers: Identifiers): NoteCollector {
  const collected = new Map<FootnoteDefinition, Collected>();
  const collect = (definition: FootnoteDefinition, scope: TextScope): Collected => {
    const number = collected.size + 1;
    const note = { id: identifiers.unique(`not-${number}`), number, definition, scope, references: 0 };
    collected.set(definition, note);
    return note;
  };
  return {
    refer(definition, scope) {
      const note = collected.get(definition) ?? collect(definition, scope);
      note.references += 1;
      return { type: 'noteReference', note: note.id, number: note.number, reference: note.references };
    },
    finish(blocksOf) {
      const notes: Note[] = [];
      // A note may refer to another one, which then joins the end of the map while it is being read.
      for (const { id, number, definition, scope } of collected.values()) {
        notes.push({ type: 'note', id, number, children: blocksOf(definition, scope) });
      }
      return notes;
    },
  };
}
