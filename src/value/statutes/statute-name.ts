import { letter } from '../../base/letter-classes.js';

/**
 * What a text calls a statute. `own` is a word of its own, ”kommunallagen”; `about` what it is about, ”lagen om
 * valfrihetssystem”, of which only the first words are sure to be the name; `letters` an abbreviation.
 */
export type StatuteName =
  | { readonly kind: 'own'; readonly written: string; readonly stem: string }
  | { readonly kind: 'about'; readonly written: string; readonly words: readonly string[] }
  | { readonly kind: 'letters'; readonly written: string };

const form = '(lag|balk|förordning|ordning|kungörelse|stadga)(?:en|n)?s?';

const ownName = `((?:[${letter}]+- (?:och|samt) )?[${letter}]+)${form}`;

const atEnd = new RegExp(`(?<![${letter}-])${ownName}$`, 'i');
const atStart = new RegExp(`^${ownName}(?![${letter}-])`, 'i');
const aboutAtEnd = new RegExp(`(?<![${letter}-])(?:lag|förordning)(?:en)? om ([^.,;:()]{3,80})$`, 'i');
const bareAtEnd = new RegExp(`(?<![${letter}-])(?:lag|förordning)(?:en)?$`, 'i');
const lettersAtStart = new RegExp(`^[A-ZÅÄÖ]{2,5}(?![${letter}\\d-])`);

/** Longer than any name is up to its end. */
const longest = 160;
/** Simpler by far than what it foretells, since it is asked of every text with a number in parentheses. */
const formAtEnd = new RegExp(`${form}$`, 'i');

/** The name that a text ends with: ”enligt hälso- och sjukvårdslagen”. */
export function nameAtEnd(text: string): StatuteName | undefined {
  const end = text.slice(-longest);
  const own = formAtEnd.test(end) ? ownNameIn(atEnd.exec(end)) : undefined;
  return own ?? (end.includes(' om ') ? aboutName(aboutAtEnd.exec(end)?.[1]) : undefined);
}

/** The name that a text begins with: ”kommunallagen gäller”. */
export function nameAtStart(text: string): StatuteName | undefined {
  const letters = lettersAtStart.exec(text)?.[0];
  return letters === undefined ? ownNameIn(atStart.exec(text)) : { kind: 'letters', written: letters };
}

/** ”lag”, ”lagen”, ”förordningen”: what it is about comes after the number. */
export function endsWithoutName(text: string): boolean {
  return bareAtEnd.test(text.slice(-longest));
}

/** The words after ”om”; where the name ends among them nobody can tell, so only the first are kept. */
export function aboutName(words: string | undefined): StatuteName | undefined {
  const first = words?.trim().split(/\s+/).slice(0, 4) ?? [];
  if (first.length === 0) return undefined;
  return {
    kind: 'about',
    written: `lagen om ${first.join(' ')}`,
    words: first.map((word) => word.toLowerCase()),
  };
}

/** Whether two names may be of one statute; of different kinds nobody can tell without a register of statutes. */
export function canBeSame(a: StatuteName, b: StatuteName): boolean {
  if (a.kind === 'own' && b.kind === 'own') return a.stem.endsWith(b.stem) || b.stem.endsWith(a.stem);
  if (a.kind === 'about' && b.kind === 'about') return a.words[0] === b.words[0];
  if (a.kind === 'letters' && b.kind === 'letters') return a.written === b.written;
  return true;
}

/** Whether two names are sure to be of one statute. */
export function isSame(a: StatuteName, b: StatuteName): boolean {
  if (a.kind === 'own' && b.kind === 'own') return a.stem === b.stem;
  if (a.kind === 'letters' && b.kind === 'letters') return a.written === b.written;
  if (a.kind !== 'about' || b.kind !== 'about') return false;
  const length = Math.min(a.words.length, b.words.length);
  const isLong = length > 2 || (a.words[0] ?? '').length > 9;
  return isLong && a.words.slice(0, length).every((word, index) => word === b.words[index]);
}

/** Whether an abbreviation can stand for a name: KL for kommunallagen, LOV for lagen om valfrihetssystem. */
export function canStandFor(letters: string, { written }: StatuteName): boolean {
  const name = written.toLowerCase();
  let from = 0;
  return [...letters.toLowerCase()].every((letter, index) => {
    const found = name.indexOf(letter, from);
    from = found + 1;
    return index === 0 ? found === 0 : found >= 0;
  });
}

/** Words that end as the name of a statute does. */
const notStatutes =
  /(?:an|för|in|ut|av|om|upp|ned|be|till|genom|över|åt)slag$|(?:bo|under|upp|för|mellan|arbets|vård)lag$/;

function ownNameIn(found: RegExpExecArray | null): StatuteName | undefined {
  if (!found) return undefined;
  const [written, before = '', ending = ''] = found;
  if (notStatutes.test(`${before}${ending}`.toLowerCase())) return undefined;
  return { kind: 'own', written: written.replace(/s$/, ''), stem: `${before}${ending}`.toLowerCase() };
}
