import type { Grammar } from '../grammar.js';
import { typesetText } from '../typeset-text.js';
import type { Relative } from '../value.js';

/** First words that tell a direction. What they are compared with follows in the author's own words. */
const directions: readonly (readonly [Relative['direction'], RegExp])[] = [
  ['more', /^(?:fler|flera|mer|mera|högre|större|längre|ökning|ökad|ökat|ökade|öka|ökar)(?= |$)/i],
  ['less', /^(?:färre|mindre|lägre|kortare|minskning|minskad|minskat|minskade|minska|minskar)(?= |$)/i],
  ['better', /^(?:bättre|förbättring|förbättrad|förbättrat|förbättrade)(?= |$)/i],
  ['same', /^(?:oförändrad|oförändrat|oförändrade|bibehållen|bibehållet|samma|i nivå med)(?= |$)/i],
];

/** Longer than any target; beyond it the words tell a story. */
const maxLength = 80;

export const relative: Grammar<Relative> = {
  read(text) {
    if (text.length > maxLength) return undefined;
    const found = directions.find(([, words]) => words.test(text));
    return found && { kind: 'relative', direction: found[0], text };
  },
  write: ({ text }) => text,
  typeset: ({ text }) => typesetText(text),
  isMeasurable: () => true,
  numericOf: () => undefined,
};
