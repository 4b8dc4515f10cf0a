import { diffArrays } from 'diff';
import type { MovedItem } from './changes.js';
import { compared, type Item } from './item.js';

/** What stands in another order than the rest of what both versions have: as few items as can be said to have moved. */
export function movedItems(
  before: readonly Item[],
  after: readonly Item[],
  origins: ReadonlyMap<Item, Item>,
): readonly MovedItem[] {
  const printed = after.filter(({ apart }) => !apart);
  const kept = new Set(printed.flatMap((item) => origins.get(item) ?? []));
  const earlier = before.filter((item) => kept.has(item));
  const moved = new Set(diffArrays(earlier, [...kept]).flatMap(({ added, value }) => (added ? value : [])));
  return printed.flatMap((item, index) => {
    const origin = origins.get(item);
    if (!origin || !moved.has(origin) || standsUnder(item) !== standsUnder(origin)) return [];
    return [{ name: item.name, after: printed[index - 1]?.name }];
  });
}

/** What has gone to another goal or group is told to have done so. */
function standsUnder({ fields }: Item): string | undefined {
  const above = fields.find(({ key }) => key === 'mål' || key === 'under' || key === 'grupp');
  return above && (above.same ?? compared(above.text));
}
