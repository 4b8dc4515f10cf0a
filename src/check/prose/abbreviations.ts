import { capital, letterOrDigit } from '../../base/letter-classes.js';
import type { Plan } from '../../model/plan.js';
import type { Passage } from './passage.js';
import { passagesOf } from './passages.js';
import { type Hit, search } from './search.js';

/** An abbreviation where it is explained: ”Nämnden för hållbar utveckling (NHU)”. */
export interface Explained {
  readonly abbreviation: string;
  /** What it is short for, as written there. */
  readonly words: string;
  readonly hit: Hit;
}

const inParentheses = new RegExp(`\\(([${capital}][${letterOrDigit}&-]{0,6}[${capital}])\\)`, 'g');

/** In reading order. A parenthesis whose letters the words before it do not spell explains nothing. */
export function explainedIn(plan: Plan): readonly Explained[] {
  return search(passagesOf(plan), inParentheses).flatMap((hit) => {
    const abbreviation = hit.parts[0] ?? '';
    const words = wordsBefore(hit.passage, hit.index, abbreviation);
    return words === undefined ? [] : [{ abbreviation, words, hit }];
  });
}

/** The fewest words before the parenthesis that begin with the first letter and have the others in their order. */
function wordsBefore({ text }: Passage, index: number, abbreviation: string): string | undefined {
  const letters = [...abbreviation.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const before = text
    .slice(Math.max(0, index - 120), index)
    .trim()
    .split(/\s+/);
  for (let count = 1; count <= Math.min(before.length, letters.length + 2); count += 1) {
    const words = before.slice(-count).join(' ');
    if (spells(words.toLowerCase(), letters)) return words;
  }
  const beginning = before.slice(-(letters.length - 1));
  return letters.length > 2 && initialsAre(beginning, letters) ? beginning.join(' ') : undefined;
}

/** ”balanserad styrning (BSK)”: an abbreviation of a longer name, given after a shorter one. */
function initialsAre(words: readonly string[], letters: readonly string[]): boolean {
  return (
    words.length > 1 && words.every((each, index) => each.toLowerCase().startsWith(letters[index] ?? ' '))
  );
}

function spells(words: string, letters: readonly string[]): boolean {
  if (!words.startsWith(letters[0] ?? ' ')) return false;
  let from = 0;
  return letters.every((letter) => {
    const found = words.indexOf(letter, from);
    from = found + 1;
    return found >= 0;
  });
}
