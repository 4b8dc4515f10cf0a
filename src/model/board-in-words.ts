import { letterOrDigit } from '../base/letter-classes.js';
import { fold } from '../base/letters.js';
import type { Board } from './region.js';

type Named = Pick<Board, 'name' | 'abbreviation'>;

/** Whether words are a board's name or abbreviation and nothing else, in any of the name's forms. */
export function isBoard(words: string, board: Named): boolean {
  const written = wordsOf(words).join(' ');
  return namesOf(board).some((name) => wordsOf(name).join(' ') === written);
}

/** Words that say no more of a row than that it is what a board may spend. */
const frameWords = new Set(
  [
    'varav',
    'därav',
    'ekonomisk',
    'ram',
    'ramen',
    'nettoram',
    'driftram',
    'budget',
    'budgetram',
    'nettobudget',
    'regionbidrag',
    'summa',
    'totalt',
    'total',
  ].map(withoutEnding),
);

/** Whether a row is a board's frame by its label: its name, and nothing else but words for a frame or a sum. */
export function isFrameOf(label: string, board: Named): boolean {
  const names = namesOf(board).map((name) => wordsOf(name).join(' '));
  return names.some(
    (name) =>
      wordsOf(label)
        .filter((each) => name.includes(each) || !frameWords.has(each))
        .join(' ') === name,
  );
}

/** Whether words name a board among others: ”Regionstyrelsen totalt”. */
export function mentionsBoard(words: string, board: Named): boolean {
  const written = ` ${wordsOf(words).join(' ')} `;
  return namesOf(board).some((name) => written.includes(` ${wordsOf(name).join(' ')} `));
}

function namesOf({ name, abbreviation }: Named): readonly string[] {
  return abbreviation === undefined ? [name] : [name, abbreviation];
}

const word = new RegExp(`[${letterOrDigit}]+`, 'g');

function wordsOf(text: string): readonly string[] {
  return (fold(text).match(word) ?? []).map(withoutEnding);
}

/** Without the endings of the definite form: regionstyrelsen and regionstyrelse, regionala and regional. */
function withoutEnding(word: string): string {
  return word.length > 4 ? word.replace(/(?:en|n|e|a)$/, '') : word;
}
