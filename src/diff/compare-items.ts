import { type Words, wordsIn } from '../base/bilingual.js';
import { absolute, compare, formatDecimal, fromInteger, isZero, subtract, zero } from '../base/decimal.js';
import type { FieldChange, ItemChange } from './changes.js';
import { fieldNames } from './field-names.js';
import { compared, type Figure, type Item } from './item.js';
import { likeness, pairsOf, wordsOf } from './likeness.js';
import { type FieldPair, pairFields, type Years } from './pair-fields.js';
import { sameWords } from './rolled-years.js';
import { areOfOtherUnits, isSameAmount, withUnit } from './same-amount.js';

/** An item under a new name is the same when its words or its statements are at least this like. */
const sameItem = 0.6;

/** What differs between the items of a group, in the order of the later version; what is gone comes last. */
export function compareItems(
  before: readonly Item[],
  after: readonly Item[],
  origins: ReadonlyMap<Item, Item>,
  years: Years,
): readonly ItemChange[] {
  const kept = new Set(origins.values());
  return [
    ...after.flatMap((item) => {
      const old = origins.get(item);
      return old ? changedItem(old, item, years) : wholeItem('added', item);
    }),
    ...before.filter((item) => !kept.has(item)).flatMap((item) => wholeItem('removed', item)),
  ];
}

/** By the item of the later version what it was in the earlier: the one of its key, or one much like it. */
export function originsOf(
  before: readonly Item[],
  after: readonly Item[],
  { step }: Years,
): ReadonlyMap<Item, Item> {
  const earlier = new Map(before.map((item) => [item.key, item]));
  const later = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key, apart }) => !apart && !later.has(key));
  const come = after.filter(({ key, apart }) => !apart && !earlier.has(key));
  const alike = (a: Item, b: Item) => likenessOf(a, b, step);
  const renamed = new Map([...pairsOf(gone, come, alike, sameItem)].map(([old, item]) => [item, old]));
  return new Map(
    after.flatMap((item) => {
      const old = earlier.get(item.key) ?? renamed.get(item);
      return old ? [[item, old]] : [];
    }),
  );
}

/** Fewer words than this may be said of two things by chance. */
const tellingWords = 4;

/** Where a thing stands says nothing of what it is, and neither does what is said elsewhere. */
const isWhere: ReadonlySet<string> = new Set(['nummer', 'under', 'mål', 'grupp']);

/** The name counts, or all that is said of it: a row may be renamed and keep its figures, a meeting be put off. */
function likenessOf(a: Item, b: Item, step: number): number {
  const [nameOfA, nameOfB] = [compared(a.name), compared(b.name)];
  if (sameWords(nameOfA, nameOfB, step)) return 1;
  const said = ({ fields }: Item) =>
    fields.flatMap(({ key, text, whole }) =>
      whole || isWhere.has(key) ? [] : [key, ...wordsOf(compared(text))],
    );
  const [saidOfA, saidOfB] = [said(a), said(b)];
  const telling = Math.min(saidOfA.length, saidOfB.length) >= tellingWords;
  const names = likeness(wordsOf(nameOfA), wordsOf(nameOfB));
  return telling ? Math.max(names, likeness(saidOfA, saidOfB)) : names;
}

const inNames: ReadonlySet<string> = new Set(['namn', 'nummer']);

/** What only repeats the name, or the heading over it, is left out. */
function wholeItem(change: 'added' | 'removed', item: Item): readonly ItemChange[] {
  if (item.toldElsewhere) return [];
  const { name, place, fields } = item;
  const told = fields
    .filter(
      ({ key, text }) => key !== 'titel' && !(inNames.has(key) && compared(name).includes(compared(text))),
    )
    .map((field) => {
      const [before, after] = change === 'added' ? [undefined, field] : [field, undefined];
      return fieldChange({ name: field.name, before, after });
    });
  return [{ change, name, place, fields: told }];
}

function changedItem(before: Item, after: Item, years: Years): readonly ItemChange[] {
  const changes = pairFields(before, after, years).filter((each) => differs(each, years.step));
  const fields = [...renaming(before, after, years.step), ...changes.map(fieldChange)];
  return fields.length === 0 ? [] : [{ change: 'changed', name: after.name, place: after.place, fields }];
}

function differs({ before, after }: FieldPair, step: number): boolean {
  if (before?.whole || after?.whole) return false;
  if (!before || !after) return true;
  if (before.printed !== undefined && before.printed === after.printed) return false;
  if (before.figure && after.figure && isSameAmount(before.figure, after.figure)) return false;
  if (before.same !== undefined && after.same !== undefined) return before.same !== after.same;
  return !sameWords(compared(before.text), compared(after.text), step);
}

/** Where no statement of its own says what it is called. */
function renaming(before: Item, after: Item, step: number): readonly FieldChange[] {
  if (before.key === after.key || sameWords(compared(before.name), compared(after.name), step)) return [];
  if ([...before.fields, ...after.fields].some(({ key }) => key === 'namn')) return [];
  return [
    {
      name: fieldNames[after.known ?? 'namn'],
      before: before.name,
      after: after.name,
      difference: undefined,
    },
  ];
}

function fieldChange({ name, before, after }: FieldPair): FieldChange {
  const figures = before?.figure && after?.figure ? ([before.figure, after.figure] as const) : undefined;
  const difference = figures && differenceText(...figures);
  const inUnits = figures && areOfOtherUnits(...figures);
  // A place that is left blank says nothing.
  const [old, now] = [before, after].map((field) => (inUnits ? withUnit(field) : field?.text) || undefined);
  const isAlike = old !== undefined && now !== undefined && compared(old) === compared(now);
  return { name, before: old, after: isAlike ? replacedBy(now) : now, difference };
}

/** What differs although all that can be said of it is the same. */
function replacedBy(words: Words): Words {
  return { sv: `${wordsIn(words, 'sv')} (utbytt)`, en: `${wordsIn(words, 'en')} (replaced)` };
}

/** Figures of different units have none: that is a change of another kind. */
function differenceText(before: Figure, after: Figure): Words | undefined {
  if (before.unit !== after.unit) return undefined;
  const difference = subtract(after.amount, before.amount);
  if (isZero(difference)) return undefined;
  const figure = `${compare(difference, zero) > 0 ? '+' : ''}${formatDecimal(difference)}`;
  // Percentages differ by percentage points, which are no percent.
  if (after.unit === '%') {
    const one = compare(absolute(difference), fromInteger(1)) === 0;
    return {
      sv: `${figure}\u00a0${one ? 'procentenhet' : 'procentenheter'}`,
      en: `${figure}\u00a0${one ? 'percentage point' : 'percentage points'}`,
    };
  }
  return [figure, after.unit].filter(Boolean).join('\u00a0');
}
