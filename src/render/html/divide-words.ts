import { createHyphenator } from '../hyphenation.js';

/** Gives the long words of a text the places where a line may end within them. */
type WordDivider = (text: string, language: string) => string;

export interface WordDividers {
  readonly inText: WordDivider;
  /** A column of a table has room for fewer letters. */
  readonly inCell: WordDivider;
  /** One of many columns has room for fewer still. */
  readonly inNarrowCell: WordDivider;
}

/** Shorter words of running text find room on any screen, also with letters twice as large. */
const longInText = 20;
const longInCell = 12;
const longInNarrowCell = 9;

/** Addresses and names of files: with a sign more they would not be what they are where somebody copies them. */
const address = /:\/\/|www\.|[@_\\]|\.\p{L}/u;

/**
 * Most browsers on a desk know no Swedish hyphenation. There a long compound would be cut anywhere, or push its column
 * out of the screen. A soft hyphen is neither seen, searched nor heard, but it is copied and costs bytes, so that only
 * words that may have no room get any.
 */
export function createWordDividers(): WordDividers {
  const hyphenate = createHyphenator('sv');
  const divider = (shortest: number): WordDivider => {
    const longWord = new RegExp(`\\p{L}{${shortest},}`, 'gu');
    const divide = (word: string): string =>
      address.test(word)
        ? word
        : word.replace(longWord, (letters) => withoutScraps(hyphenate(letters)).join('\u00ad'));
    return (text, language) => (/^sv\b/i.test(language) ? text.replace(/\S+/g, divide) : text);
  };
  return {
    inText: divider(longInText),
    inCell: divider(longInCell),
    inNarrowCell: divider(longInNarrowCell),
  };
}

/** Fewest letters of a word that a line should end or begin with. */
const fewestLetters = 4;

function withoutScraps(parts: readonly string[]): readonly string[] {
  const [first = '', second, ...others] = parts;
  if (second !== undefined && first.length < fewestLetters) return withoutScraps([first + second, ...others]);
  const last = parts.at(-1) ?? '';
  if (second === undefined || last.length >= fewestLetters) return parts;
  return [...parts.slice(0, -2), (parts.at(-2) ?? '') + last];
}
