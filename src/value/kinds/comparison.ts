import type { Grammar } from '../grammar.js';
import type { Comparison, Relation } from '../value.js';
import { quantity } from './quantity.js';

interface Wording {
  readonly relation: Relation;
  /** The spelling that is kept and printed. */
  readonly wording: string;
  /** How it is typed, where a keyboard lacks the sign. */
  readonly typed?: string;
  readonly also?: readonly string[];
}

// Where one begins another, the longer stands first.
const signs: readonly Wording[] = [
  { relation: 'at-most', wording: '≤', typed: '<=', also: ['=<'] },
  { relation: 'at-least', wording: '≥', typed: '>=', also: ['=>'] },
  { relation: 'less-than', wording: '<' },
  { relation: 'more-than', wording: '>' },
];

const words: readonly Wording[] = [
  { relation: 'at-most', wording: 'högst' },
  { relation: 'at-most', wording: 'som högst' },
  { relation: 'at-most', wording: 'som mest' },
  { relation: 'at-most', wording: 'maximalt' },
  { relation: 'at-most', wording: 'max', also: ['max.'] },
  { relation: 'at-least', wording: 'minst' },
  { relation: 'at-least', wording: 'lägst' },
  { relation: 'at-least', wording: 'minimum' },
  { relation: 'at-least', wording: 'min', also: ['min.'] },
  { relation: 'more-than', wording: 'mer än', also: ['mera än'] },
  { relation: 'more-than', wording: 'fler än', also: ['flera än'] },
  { relation: 'more-than', wording: 'högre än' },
  { relation: 'more-than', wording: 'större än' },
  { relation: 'more-than', wording: 'över' },
  { relation: 'less-than', wording: 'mindre än' },
  { relation: 'less-than', wording: 'färre än' },
  { relation: 'less-than', wording: 'lägre än' },
  { relation: 'less-than', wording: 'under' },
];

/** After the figure: `90 % eller högre`. */
const endings: readonly Wording[] = [
  ...['mer', 'fler', 'högre', 'större', 'bättre'].map((word) => ending('at-least', word)),
  ...['mindre', 'färre', 'lägre'].map((word) => ending('at-most', word)),
];

export const comparison: Grammar<Comparison> = {
  read: (text) => readAfter(signs, text, '') ?? readAfter(words, text, ' ') ?? readBefore(text),
  write: ({ wording, bound }) => join(typed(wording), quantity.write(bound), ' '),
  typeset: ({ wording, bound }) => join(wording, quantity.typeset(bound), '\u00a0'),
  isMeasurable: () => true,
  numericOf: ({ bound }) => bound.amount,
};

/** The words that a comparison begins with, so that no name of a scope is mistaken for one. */
export const comparisonWords: readonly string[] = words.flatMap(spellingsOf);

function readAfter(wordings: readonly Wording[], text: string, between: string): Comparison | undefined {
  const lower = text.toLowerCase();
  for (const each of wordings) {
    const spelling = spellingsOf(each).find((one) => lower.startsWith(one + between));
    if (spelling === undefined) continue;
    const bound = quantity.read(text.slice(spelling.length).trim());
    // `fler än 2020` and `under 2021` speak of a year; that is a comparison in time and has no bound.
    return between !== '' && bound?.plain ? undefined : withBound(each, bound);
  }
  return undefined;
}

function readBefore(text: string): Comparison | undefined {
  const found = endings.find(({ wording }) => text.toLowerCase().endsWith(` ${wording}`));
  return found && withBound(found, quantity.read(text.slice(0, -found.wording.length).trim()));
}

function withBound(
  { relation, wording }: Wording,
  bound: Comparison['bound'] | undefined,
): Comparison | undefined {
  return bound && { kind: 'comparison', relation, wording, bound };
}

function ending(relation: Relation, word: string): Wording {
  return { relation, wording: `eller ${word}` };
}

function spellingsOf({ wording, typed = wording, also = [] }: Wording): readonly string[] {
  return [wording, typed, ...also];
}

function typed(wording: string): string {
  return signs.find((each) => each.wording === wording)?.typed ?? wording;
}

/** A sign stands close to its figure, a word with space, and an ending after it. */
function join(wording: string, figure: string, space: string): string {
  if (endings.some((each) => each.wording === wording)) return `${figure} ${wording}`;
  return /^\p{L}/u.test(wording) ? `${wording}${space}${figure}` : `${wording}${figure}`;
}
