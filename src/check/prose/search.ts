import type { Place } from '../../base/place.js';
import type { RichText } from '../../model/rich-text.js';
import { type Passage, passage } from './passage.js';

/** Something found in a passage. */
export interface Hit {
  readonly passage: Passage;
  readonly text: string;
  /** The parts of the pattern in parentheses; '' for one that took no part. */
  readonly parts: readonly string[];
  readonly index: number;
  readonly place: Place;
}

/** A pattern that begins and ends where words do. `\b` of JavaScript takes å, ä and ö for signs between words. */
export function word(pattern: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, `gu${flags}`);
}

/** Every place where the pattern is found, which must have the flag `g`. */
export function search(passages: readonly Passage[], pattern: RegExp): readonly Hit[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].map((found) => {
      const [text, ...parts] = found;
      const { index } = found;
      return {
        passage,
        text,
        parts: parts.map((part) => part ?? ''),
        index,
        place: passage.place(index, index + text.length),
      };
    }),
  );
}

/** Where a text of a data file stands. */
export function placeOf(text: RichText, path: string): Place {
  return wholePlace(passage(text.content, { kind: 'value', path }));
}

/** Where a passage stands, from its first letter to its last. */
export function wholePlace(passage: Passage): Place {
  return passage.place(0, passage.text.length);
}
