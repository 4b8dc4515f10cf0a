import hyphen from 'hyphen';
import swedish from 'hyphen/patterns/sv.js';

/** The parts a word may be divided into at line ends; one part when it must stay whole. */
export type Hyphenator = (word: string) => readonly string[];

/** Fewest letters before and after a hyphen. Swedish typesetting avoids one or two letters alone on a line. */
const fewestBefore = 3;
const fewestAfter = 3;
const shortestWord = 6;

/**
 * Beginnings of compounds that the patterns divide wrongly, since they know no words. A hyphen marks each place where
 * the word may be divided; what follows in a longer word is left to the patterns.
 */
const compounds: readonly string[] = [
  'delårs-',
  'full-mäktige',
  'mät-etal',
  'ned-satt',
  'patient-säkerhets-',
  'patient-säkerhet',
  'patient-nämnd',
  'region-full-mäktige',
  'region-lednings-',
  'region-plan',
  'region-styrelse',
  'resultat-mål',
  'vårdnads-havare',
];

const beginnings = compounds.map((parts) => ({
  letters: parts.replaceAll('-', ''),
  parts: parts.split('-'),
}));

export function createHyphenator(language: string): Hyphenator {
  if (!/^sv\b/i.test(language)) return (word) => [word];
  const divideAny = hyphen(swedish, { html: false, hyphenChar: '\u00ad' });
  // The library's type leaves open whether it answers at once; without its option `async` it does.
  const divide = (text: string): string => divideCompound(text, (rest) => `${divideAny(rest)}`);
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const parts = divideWord(word, divide);
    known.set(word, parts);
    return parts;
  };
}

/** No word is as long as this, and the library takes time by the square of the letters. */
const longestWord = 200;

function inEvenParts(letters: string): string {
  return (letters.match(/.{1,20}/gu) ?? []).join('\u00ad');
}

/** Soft hyphens that the author wrote are the only places the word may be divided at. */
function divideWord(word: string, divide: (text: string) => string): readonly string[] {
  if (word.includes('\u00ad')) return word.split('\u00ad').filter((part) => part !== '');
  if (!isDivisible(word)) return [word];
  // The library lowers case by the machine's locale; words in lower case leave it nothing to change.
  const letters = /\p{L}+/gu;
  const divided = word.toLowerCase().replace(letters, (run) => {
    if (run.length > longestWord) return inEvenParts(run);
    return run.length >= shortestWord ? divide(run) : run;
  });
  return cutAt(word, breakPlaces(divided, word));
}

function divideCompound(word: string, divide: (rest: string) => string): string {
  const beginning = beginnings.find(({ letters }) => word.startsWith(letters));
  if (!beginning) return divide(word);
  const rest = word.slice(beginning.letters.length);
  return beginning.parts.join('\u00ad') + (rest.length >= shortestWord ? divide(rest) : rest);
}

/** Figures, addresses, names of files and abbreviations in capitals are never divided. */
function isDivisible(word: string): boolean {
  return word.length >= shortestWord && !/[\d@/\\_]|\p{L}\.\p{L}|\p{Lu}{2}/u.test(word);
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
