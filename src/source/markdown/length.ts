import type { Bilingual } from '../../base/bilingual.js';
import { grouped } from '../grouped.js';

/**
 * Ten times the longest plan that is known, in one file. The Markdown reader takes a kilobyte of memory for each line
 * and each mark, and more than that for each of many notes, so that ten megabytes would be more than a computer has.
 */
const most = { characters: 1_000_000, lines: 40_000 };

/** Why a text is too long to be read, or undefined. */
export function tooLong(text: string): Bilingual | undefined {
  const lines = text.split('\n').length;
  if (lines > most.lines) return excess(lines, most.lines, { sv: 'rader', en: 'lines' });
  if (text.length <= most.characters) return undefined;
  return excess(text.length, most.characters, { sv: 'tecken', en: 'characters' });
}

function excess(count: number, limit: number, what: Bilingual): Bilingual {
  const [has, may] = [grouped(count), grouped(limit)];
  return {
    sv: `Texten har ${has.sv} ${what.sv}. Gränsen är ${may.sv}.`,
    en: `The text has ${has.en} ${what.en}. The limit is ${may.en}.`,
  };
}
