import { letterOrDigit } from '../../base/letter-classes.js';
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

/** What a search looks for: patterns with the flag `g`. */
export interface Wording {
  /** Found in every passage where `exact` is, and in few others. */
  readonly rough: RegExp;
  readonly exact: RegExp;
}

/**
 * A pattern that begins and ends where words do. `\b` of JavaScript takes å, ä and ö for signs between words. The
 * pattern is looked for without its ends first: hardly any passage has it, and to look for an end of a word at every
 * sign takes ten times as long.
 */
export function word(pattern: string, flags = ''): Wording {
  const all = `g${pattern.includes('\\p{') ? 'u' : ''}${flags}`;
  return {
    rough: new RegExp(pattern, all),
    exact: new RegExp(`(?<![${letterOrDigit}])(?:${pattern})(?![${letterOrDigit}])`, all),
  };
}

/** Every place where the pattern is found. */
export function search(passages: readonly Passage[], pattern: RegExp | Wording): readonly Hit[] {
  const { rough, exact } = pattern instanceof RegExp ? { rough: pattern, exact: pattern } : pattern;
  return passages.flatMap((passage) => {
    if (passage.text.search(rough) < 0) return [];
    return Array.from(passage.text.matchAll(exact), (found) => hit(passage, found));
  });
}

function hit(passage: Passage, found: RegExpExecArray): Hit {
  const [text, ...parts] = found;
  const { index } = found;
  return {
    passage,
    text,
    parts: parts.map((part) => part ?? ''),
    index,
    // Most of what is found is only counted or compared.
    get place() {
      return passage.place(index, index + text.length);
    },
  };
}

/** Where a text of a data file stands. */
export function placeOf(text: RichText, path: string): Place {
  return wholePlace(passage(text.content, { kind: 'value', path }));
}

/** Where a passage stands, from its first letter to its last. */
export function wholePlace(passage: Passage): Place {
  return passage.place(0, passage.text.length);
}

/** A figure as texts have it: `1 234,5`. A part of a pattern. */
export const figurePattern = '\\d{1,3}(?:[ \\u00a0]\\d{3})*(?:,\\d+)?';
