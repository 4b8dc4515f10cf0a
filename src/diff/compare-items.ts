import { compare, formatDecimal, isZero, subtract, zero } from '../base/decimal.js';
import type { FieldChange, ItemChange } from './changes.js';
import type { Field, Figure, Item } from './item.js';
import { likeness, pairsOf, wordsOf } from './likeness.js';

/** An item under a new name is the same when its words or its statements are at least this like. */
const sameItem = 0.6;

/** What differs between the items of a group, in the order of the later version; what is gone comes last. */
export function compareItems(before: readonly Item[], after: readonly Item[]): readonly ItemChange[] {
  const earlier = new Map(before.map((item) => [item.key, item]));
  const later = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key }) => !later.has(key));
  const come = after.filter(({ key }) => !earlier.has(key));
  const renamed = new Map([...pairsOf(gone, come, alike, sameItem)].map(([old, item]) => [item, old]));
  const kept = new Set(renamed.values());
  return [
    ...after.flatMap((item) => {
      const old = earlier.get(item.key) ?? renamed.get(item);
      return old ? changedItem(old, item) : [wholeItem('added', item)];
    }),
    ...gone.filter((item) => !kept.has(item)).map((item) => wholeItem('removed', item)),
  ];
}

/** Whether what both versions have stands in another order. */
export function isReordered(before: readonly Item[], after: readonly Item[]): boolean {
  const keys = (items: readonly Item[], others: readonly Item[]) => {
    const known = new Set(others.map(({ key }) => key));
    return items.map(({ key }) => key).filter((key) => known.has(key));
  };
  return keys(before, after).join('\n\n') !== keys(after, before).join('\n\n');
}

/** Fewer words than this may be said of two things by chance. */
const tellingWords = 4;

/** The name counts, or all that is said of it: a row may be renamed and keep its figures, a meeting be put off. */
function alike(a: Item, b: Item): number {
  const said = ({ fields }: Item) => fields.flatMap(({ name, text }) => [name, ...wordsOf(text)]);
  const [saidOfA, saidOfB] = [said(a), said(b)];
  const telling = Math.min(saidOfA.length, saidOfB.length) >= tellingWords;
  const names = likeness(wordsOf(a.name), wordsOf(b.name));
  return telling ? Math.max(names, likeness(saidOfA, saidOfB)) : names;
}

function wholeItem(change: 'added' | 'removed', { name, place, fields }: Item): ItemChange {
  const told = fields.map((field) => fieldChange(field.name, ...sides(change, field)));
  return { change, name, place, fields: told };
}

function sides(change: 'added' | 'removed', field: Field): readonly [Field | undefined, Field | undefined] {
  return change === 'added' ? [undefined, field] : [field, undefined];
}

function changedItem(before: Item, after: Item): readonly ItemChange[] {
  const renamed = before.key === after.key ? [] : renaming(before, after);
  const names = [...new Set([...after.fields, ...before.fields].map(({ name }) => name))];
  const fields = names.flatMap((name) => {
    const old = before.fields.find((field) => field.name === name);
    const now = after.fields.find((field) => field.name === name);
    return old?.text === now?.text ? [] : [fieldChange(name, old, now)];
  });
  const all = [...renamed, ...fields];
  return all.length === 0 ? [] : [{ change: 'changed', name: after.name, place: after.place, fields: all }];
}

/** Where no statement of its own says what it is called. */
function renaming(before: Item, after: Item): readonly FieldChange[] {
  if (before.name === after.name) return [];
  if ([...before.fields, ...after.fields].some(({ name }) => name === 'namn')) return [];
  return [{ name: 'namn', before: before.name, after: after.name, difference: undefined }];
}

function fieldChange(name: string, before: Field | undefined, after: Field | undefined): FieldChange {
  const difference = before?.figure && after?.figure && differenceText(before.figure, after.figure);
  return { name, before: before?.text, after: after?.text, difference };
}

/** Figures of different units have none: that is a change of another kind. */
function differenceText(before: Figure, after: Figure): string | undefined {
  if (before.unit !== after.unit) return undefined;
  const difference = subtract(after.amount, before.amount);
  if (isZero(difference)) return undefined;
  const sign = compare(difference, zero) > 0 ? '+' : '';
  // Percentages differ by percentage points, which are no percent.
  const unit = after.unit === '%' ? 'procentenheter' : after.unit;
  return [`${sign}${formatDecimal(difference)}`, unit].filter(Boolean).join('\u00a0');
}
