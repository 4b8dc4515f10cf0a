import type { Words } from '../base/bilingual.js';
import { typesetText } from '../value/typeset-text.js';
import type { FieldChange, Piece } from './changes.js';
import { compareWords } from './compare-words.js';
import { likeness, wordsOf } from './likeness.js';

/** Fewer words are read at a glance, before and after. */
const fewestWords = 6;
/** Two texts with less in common are easier read one after the other. */
const leastLike = 0.5;

/** A statement that is running text, word by word; undefined for one that is better told as before and after. */
export function redlineOf({ before, after }: FieldChange): readonly Piece[] | undefined {
  if (!isText(before) || !isText(after)) return undefined;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const long = Math.min(old.length, now.length) >= fewestWords;
  return long && likeness(old, now) >= leastLike
    ? compareWords(typesetText(before), typesetText(after))
    : undefined;
}

/** A list of columns is no text. */
function isText(words: Words | undefined): words is string {
  return typeof words === 'string' && !words.includes(' | ');
}
