import hyphen from 'hyphen';
import swedish from 'hyphen/patterns/sv.js';

/** The parts a word may be divided into at line ends; one part when it must stay whole. */
export type Hyphenator = (word: string) => readonly string[];

/** Fewest letters before and after a hyphen. Swedish typesetting avoids one or two letters alone on a line. */
const fewestBefore = 3;
const fewestAfter = 3;
const shortestWord = 6;

/**
 * Words that the patterns divide wrongly or misleadingly; they know no compounds. A hyphen marks each place where
 * the word may be divided, and inflected forms follow their stem.
 */
const exceptions: readonly string[] = [
  'region-plan',
  'region-planen',
  'region-planens',
  'resultat-mål',
  'resultat-målen',
  'delårs-rapport',
  'delårs-rapporten',
  'delårs-rapporter',
  'region-styrelsen',
  'region-styrelsens',
  'region-full-mäktige',
  'region-full-mäktiges',
  'region-ledning',
  'mät-etal',
  'ned-satt',
  'vårdnads-havare',
];

export function createHyphenator(language: string): Hyphenator {
  if (!/^sv\b/i.test(language)) return (word) => [word];
  const divideAny = hyphen(swedish, { html: false, hyphenChar: '\u00ad', exceptions: [...exceptions] });
  // The library's type leaves open whether it answers at once; without its option `async` it does.
  const divide = (text: string): string => `${divideAny(text)}`;
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const parts = divideWord(word, divide);
    known.set(word, parts);
    return parts;
  };
}

/** Soft hyphens that the author wrote are the only places the word may be divided at. */
function divideWord(word: string, divide: (text: string) => string): readonly string[] {
  if (word.includes('\u00ad')) return word.split('\u00ad').filter((part) => part !== '');
  if (!isDivisible(word)) return [word];
  // The library lowers case by the machine's locale; words in lower case leave it nothing to change.
  const letters = /\p{L}+/gu;
  const divided = word
    .toLowerCase()
    .replace(letters, (run) => (run.length >= shortestWord ? divide(run) : run));
  return cutAt(word, breakPlaces(divided, word));
}

/** Figures, addresses and abbreviations in capitals are never divided. */
function isDivisible(word: string): boolean {
  return word.length >= shortestWord && !/[\d@/\\_]/.test(word) && !/\p{Lu}{2}/u.test(word);
}

function breakPlaces(divided: string, word: string): readonly number[] {
  const places: number[] = [];
  let position = 0;
  for (const character of divided) {
    if (character === '\u00ad') places.push(position);
    else position += character.length;
  }
  const first = word.search(/\p{L}/u);
  const last = word.length - (/\P{L}*$/u.exec(word)?.[0].length ?? 0);
  return places.filter((place) => place - first >= fewestBefore && last - place >= fewestAfter);
}

function cutAt(word: string, places: readonly number[]): readonly string[] {
  return [...places, word.length].map((end, index) => word.slice(places[index - 1] ?? 0, end));
}
