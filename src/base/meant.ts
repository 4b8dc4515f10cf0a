import { distance } from 'fastest-levenshtein';
import type { Edit } from './edit.js';
import { withoutMarks } from './letters.js';
import { nearest, withoutStrayQuotes } from './nearest.js';
import type { Place, Range } from './place.js';

export interface Correction {
  readonly fix?: readonly Edit[];
}

/** What a misspelt name was meant to be: a suggestion, and where it cannot be anything else also the correction. */
export function meant(
  name: string,
  candidates: readonly string[],
  place: Place,
): Correction & { readonly suggestion: string | undefined } {
  const sure = surely(name, candidates);
  if (sure === undefined) return { suggestion: nearest(name, candidates) };
  return { suggestion: sure, ...respell(name, sure, place) };
}

/** The correction of a spelling; none where the place is not just the name, with or without quotation marks. */
export function respell(name: string, right: string, { range }: Place): Correction {
  const inner = range && rangeOfName(name, range);
  return inner ? { fix: [{ range: inner, text: right }] } : {};
}

function rangeOfName(name: string, { start, end }: Range): Range | undefined {
  const around = end.column - start.column - name.length;
  if (start.line !== end.line || (around !== 0 && around !== 2)) return undefined;
  const column = start.column + around / 2;
  return {
    start: { line: start.line, column },
    end: { line: start.line, column: column + name.length },
  };
}

/**
 * The only candidate that a name can have been meant for: the same but for capitals, accents and a stray quote, or one slip away, in
 * a long name two, with no other within reach. A name with other digits in it is another name.
 */
export function surely(name: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(name);
  const all = [...new Set(candidates)];
  const alike = all.filter((each) => fold(each) === wanted);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  if (wanted.length < 4) return undefined;
  const allowed = wanted.length < 8 ? 1 : 2;
  const near = all.filter((each) => distance(wanted, fold(each)) <= allowed + 1);
  const [only] = near;
  if (only === undefined || near.length > 1 || distance(wanted, fold(only)) > allowed) return undefined;
  return digits(only) === digits(name) ? only : undefined;
}

function fold(text: string): string {
  return withoutMarks(withoutStrayQuotes(text).toLowerCase()).trim().replace(/\s+/g, ' ');
}

function digits(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
