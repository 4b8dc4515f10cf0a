import type { Content } from '../model/content.js';
import type { Plan } from '../model/plan.js';
import { hasBody, noteKey, ownItems } from '../model/references.js';
import { contentName } from './items/content-name.js';
import type { ReferenceWords } from './referring-words.js';

/**
 * A reader is told what a reference leads to, which stays the same when a file gets another name. What both versions
 * have is called as in the later one, so that a new heading is no change of every text that refers to it.
 */
export function referenceWords(before: Plan, after: Plan): readonly [ReferenceWords, ReferenceWords] {
  const [earlier, later] = [titlesIn(before), titlesIn(after)];
  return [(name) => later.get(name) ?? earlier.get(name) ?? name, (name) => later.get(name) ?? name];
}

/** A goal of the regionplan is left out: it is referred to as it is printed. */
function titlesIn({ content }: Plan): ReadonlyMap<string, string> {
  return new Map(content.flatMap((item) => [item, ...placedBy(item)].flatMap(titlesOf)));
}

function placedBy(item: Content): readonly Content[] {
  return hasBody(item) ? [...item.placed.values()] : [];
}

function titlesOf(item: Content): readonly (readonly [string, string])[] {
  const title = `”${contentName(item)}”`;
  const notes = item.type === 'figures-table' ? item.notes : [];
  const own = item.type === 'goal-answer' ? ownItems(item) : [];
  return [
    [item.name, title],
    ...notes.flatMap(({ number }) =>
      number === undefined ? [] : [[noteKey(item.name, number), `not ${number} i ${title}`] as const],
    ),
    ...own.map(({ key, words }) => [key, words] as const),
  ];
}
