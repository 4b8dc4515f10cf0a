import { capital } from '../base/letter-classes.js';

export interface Sentence {
  readonly text: string;
  /** Where it begins in the text it is a part of. */
  readonly start: number;
}

/** A text cut where a full stop, a question mark or an exclamation mark is followed by a capital letter. */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of text.matchAll(end)) {
    sentences.push({ text: text.slice(start, index + 1), start });
    start = index + 1;
  }
  return [...sentences, { text: text.slice(start), start }];
}

/** The sentence that holds what stands at `index`. */
export function sentenceAt(text: string, index: number): Sentence {
  return sentencesIn(text).findLast(({ start }) => start <= index) ?? { text, start: 0 };
}

const end = new RegExp(`[.!?]\\s+(?=[${capital}])`, 'g');
