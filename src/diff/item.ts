import { type Words, wordsIn } from '../base/bilingual.js';
import type { Decimal } from '../base/decimal.js';
import type { Place } from '../base/place.js';
import { type FieldName, fieldNames } from './field-names.js';

/** What a change can be about, in the order in which changes are told: what was decided first, words last. */
export const subjects = [
  'settings',
  'plan',
  'exemptions',
  'to-dos',
  'regionplan',
  'chain',
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
  'pictures',
  'contents',
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
  /** Set for a table of figures: its columns may be renamed, and go from year to year. */
  readonly columns?: readonly Column[];
}

export interface Item {
  /** Unique in the group, and the same in every version. */
  readonly key: string;
  readonly name: Words;
  readonly place: Place;
  readonly fields: readonly Field[];
  /** What the name is, where it is no name: a meeting is known by its day. */
  readonly known?: FieldName;
  /** One that is gone is never taken for another that has come, however alike they are. */
  readonly apart?: true;
  /** That it has come or gone is told by what it holds, or with the rest of its group. */
  readonly toldElsewhere?: true;
}

/** One statement about an item: what it is called in the plan files, and what it says. */
export interface Field {
  /** Unique in the item, and the same in every version. */
  readonly key: string;
  readonly name: Words;
  readonly text: Words;
  /** What is compared, where two texts may differ and mean the same. */
  readonly same?: string;
  /** As a reader sees it, with what is told once for several; where that is the same, nothing has changed. */
  readonly printed?: string;
  /** Set where the difference between two versions is a figure. */
  readonly figure?: Figure;
  /** Set for what is said of a year, which goes on from plan to plan. */
  readonly ofYear?: OfYear;
  /** The column of a table that it stands in, from 0. */
  readonly column?: number;
  /** Said of an item that is new or gone alone: otherwise it is told elsewhere. */
  readonly whole?: true;
}

export interface Figure {
  readonly amount: Decimal;
  readonly unit: string | undefined;
}

export interface OfYear {
  readonly series: 'outcome' | 'target';
  /** Undefined where the plan gives a value but no year. */
  readonly year: number | undefined;
}

export interface Column {
  /** Unique in the table. */
  readonly key: string;
  readonly heading: string;
  /** The one year that the heading names. */
  readonly year: number | undefined;
  /** As its author wrote it. */
  readonly formula: string | undefined;
  readonly place: Place;
}

/** The fields that say something, in the order given. */
export function fieldsOf(texts: Readonly<Partial<Record<FieldName, Words | undefined>>>): readonly Field[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined || text === '' ? [] : [{ key, name: fieldNames[key as FieldName], text }],
  );
}

/** What is compared of words, which is what they are in Swedish. */
export function compared(words: Words): string {
  return wordsIn(words, 'sv');
}

/** Items with keys of their own: the second of two that are called the same is told apart by its number. */
export function withUniqueKeys<T extends { readonly key: string }>(items: readonly T[]): readonly T[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const number = (counts.get(item.key) ?? 0) + 1;
    counts.set(item.key, number);
    return number === 1 ? item : { ...item, key: `${item.key}\n${number}` };
  });
}
