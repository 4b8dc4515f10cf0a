import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { grouped } from './grouped.js';
import { tooLarge } from './rules/reading.js';

interface Limit {
  readonly characters: number;
  readonly lines: number;
  readonly help: Bilingual;
}

/**
 * Ten times the longest plan that is known, in one file. The readers take a kilobyte of memory for each line and each
 * mark, and that of Markdown more than that for each of many notes, so that ten megabytes would be more than a computer
 * has.
 */
export const longestText: Limit = {
  characters: 1_000_000,
  lines: 40_000,
  help: {
    sv: 'Kontrollera att det är rätt fil, eller dela upp texten i flera filer och skriv dem efter varandra under ”innehåll”.',
    en: 'Check that it is the right file, or divide the text into several files and write them one after the other under “innehåll”.',
  },
};

export const longestData: Limit = {
  characters: 3_000_000,
  lines: 100_000,
  help: {
    sv: 'Kontrollera att det är rätt fil. En stor tabell kan ha sina rader i en csv-fil.',
    en: 'Check that it is the right file. A large table may have its rows in a csv file.',
  },
};

/** What is said of a file that is too long to be read, or undefined. */
export function tooLong(path: string, text: string, limit: Limit): Diagnostic | undefined {
  if (text.length < limit.lines) return undefined;
  const lines = text.split('\n').length;
  const message =
    excess(lines, limit.lines, { sv: 'rader', en: 'lines' }) ??
    excess(text.length, limit.characters, { sv: 'tecken', en: 'characters' });
  return message && diagnose(tooLarge, { place: { path }, message, help: limit.help });
}

function excess(count: number, limit: number, what: Bilingual): Bilingual | undefined {
  if (count <= limit) return undefined;
  const [has, may] = [grouped(count), grouped(limit)];
  return {
    sv: `Filen har ${has.sv} ${what.sv}. Gränsen är ${may.sv}.`,
    en: `The file has ${has.en} ${what.en}. The limit is ${may.en}.`,
  };
}
