import type { Paragraph } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { RichText } from '../model/rich-text.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';

/** The notes under one table, each with as many stars as it has come in order. */
export interface TableNotes {
  /** The stars to print where the note is called for; the same note has the same stars every time. */
  mark(note: RichText): string;
  finish(composer: Composer): readonly Paragraph[];
}

export function tableNotes(): TableNotes {
  const notes: RichText[] = [];
  return {
    mark(note) {
      const known = notes.findIndex(({ plain }) => plain === note.plain);
      if (known < 0) notes.push(note);
      return stars(known < 0 ? notes.length - 1 : known);
    },
    finish: (composer) =>
      notes.map((note, index) =>
        paragraph([...text(`${stars(index)}\u00a0`), ...richInlines(note, composer)], 'note'),
      ),
  };
}

function stars(index: number): string {
  return '*'.repeat(index + 1);
}
