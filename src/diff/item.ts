import type { Decimal } from '../base/decimal.js';
import type { Place } from '../base/place.js';

/** What a change can be about, in the order in which changes are told: what was decided first, words last. */
export const subjects = [
  'plan',
  'goals',
  'answers',
  'indicators',
  'figures',
  'assignments',
  'meetings',
  'risks',
  'decisions',
  'legal-persons',
  'documents',
  'glossary',
] as const;

export type Subject = (typeof subjects)[number];

/** One version of a plan taken apart so far that another can be held against it: its data, group by group. */
export interface ItemGroup {
  readonly subject: Subject;
  /** The same in every version: the name of the file, or '' where a plan has one such group. */
  readonly key: string;
  /** What a reader calls it, ”Ekonomiska ramar”; '' where the subject says enough. */
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Item {
  /** Unique in the group, and the same in every version. */
  readonly key: string;
  readonly name: string;
  readonly place: Place;
  readonly fields: readonly Field[];
}

/** One statement about an item: what it is called in the plan files, and what it says. */
export interface Field {
  readonly name: string;
  readonly text: string;
  /** Set where the difference between two versions is a figure. */
  readonly figure?: Figure;
}

export interface Figure {
  readonly amount: Decimal;
  readonly unit: string | undefined;
}

/** The fields that say something. */
export function fieldsOf(
  fields: readonly (readonly [name: string, text: string | undefined])[],
): readonly Field[] {
  return fields.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [{ name, text }]));
}

/** Items with keys of their own: the second of two that are called the same is told apart by its number. */
export function withUniqueKeys(items: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const number = (counts.get(item.key) ?? 0) + 1;
    counts.set(item.key, number);
    return number === 1 ? item : { ...item, key: `${item.key}\n${number}` };
  });
}
