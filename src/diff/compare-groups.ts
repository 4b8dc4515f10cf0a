import { alignColumns } from './align-columns.js';
import type { GroupChanges } from './changes.js';
import { compareItems, originsOf } from './compare-items.js';
import { compared, type ItemGroup, subjects } from './item.js';
import { likeness, pairsOf } from './likeness.js';
import { movedItems } from './moved-items.js';
import type { Years } from './pair-fields.js';
import { sameWords, withoutYears } from './rolled-years.js';

/** A table or a list in a file of another name is the same when at least this share of its items is. */
const sameGroup = 0.5;

/** What differs in the data of two plans, group by group. */
export function compareGroups(
  before: readonly ItemGroup[],
  after: readonly ItemGroup[],
  years: Years,
): readonly GroupChanges[] {
  const keyOf = ({ subject, key }: ItemGroup) => `${subject}\n${key}`;
  const earlier = new Map(before.map((group) => [keyOf(group), group]));
  const later = new Set(after.map(keyOf));
  const gone = before.filter((group) => !later.has(keyOf(group)));
  const come = after.filter((group) => !earlier.has(keyOf(group)));
  const alike = (a: ItemGroup, b: ItemGroup) => likenessOf(a, b, years.step);
  const renamed = pairsOf(gone, come, alike, sameGroup);
  const origins = new Map([...renamed].map(([old, group]) => [group, old]));
  const changes = [
    ...after.flatMap((group) => compareGroup(earlier.get(keyOf(group)) ?? origins.get(group), group, years)),
    ...gone.filter((group) => !renamed.has(group)).flatMap((group) => compareGroup(group, undefined, years)),
  ];
  return changes.sort((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject));
}

function likenessOf(a: ItemGroup, b: ItemGroup, step: number): number {
  if (a.subject !== b.subject) return 0;
  if (a.title !== '' && sameWords(a.title, b.title, step)) return 1;
  const namesIn = ({ items }: ItemGroup) => items.map(({ name }) => withoutYears(compared(name)));
  return likeness(namesIn(a), namesIn(b));
}

function compareGroup(
  before: ItemGroup | undefined,
  after: ItemGroup | undefined,
  years: Years,
): readonly GroupChanges[] {
  const [old, now] = before && after ? alignColumns(before, after, years) : [before, after];
  const shown = now ?? old;
  if (!shown) return [];
  const [earlier, later] = [old?.items ?? [], now?.items ?? []];
  const origins = originsOf(earlier, later, years);
  const items = compareItems(earlier, later, origins, years);
  const moved = movedItems(earlier, later, origins);
  if (items.length === 0 && moved.length === 0) return [];
  const change = !old ? 'added' : !now ? 'removed' : 'changed';
  return [{ subject: shown.subject, title: shown.title, change, items, moved }];
}
