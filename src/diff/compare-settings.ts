import type { GroupChanges, PlanChanges } from './changes.js';
import { compareGroups } from './compare-groups.js';
import type { ItemGroup } from './item.js';

/** What differs in what holds for the whole region, file by file. What a file that is new or gone holds is not told. */
export function compareSettings(
  before: readonly ItemGroup[],
  after: readonly ItemGroup[],
): PlanChanges | undefined {
  const changes = compareGroups(before, after, { step: 0, first: 0 });
  if (changes.length === 0) return undefined;
  const groups = changes.map(
    (group): GroupChanges =>
      group.change === 'changed'
        ? group
        : { ...group, items: group.items.map((item) => ({ ...item, fields: [] })) },
  );
  return {
    folder: 'region.yaml',
    against: undefined,
    title: { sv: 'Det som gäller hela regionen', en: 'What holds for the whole region' },
    change: 'settings',
    groups,
    texts: [],
  };
}
