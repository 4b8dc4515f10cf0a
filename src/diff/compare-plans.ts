import type { Plan } from '../model/plan.js';
import type { GroupChanges, PlanChanges } from './changes.js';
import { compareItems, isReordered } from './compare-items.js';
import { compareTexts } from './compare-texts.js';
import { type ItemGroup, subjects } from './item.js';
import { itemGroups } from './item-groups.js';
import { textFiles } from './text-blocks.js';

/** Two versions of one plan → what differs between them, in words and figures ready to be told. */
export function comparePlans(before: Plan, after: Plan): Pick<PlanChanges, 'groups' | 'texts'> {
  return {
    groups: compareGroups(itemGroups(before), itemGroups(after)),
    texts: compareTexts(textFiles(before), textFiles(after)),
  };
}

function compareGroups(before: readonly ItemGroup[], after: readonly ItemGroup[]): readonly GroupChanges[] {
  const keyOf = ({ subject, key }: ItemGroup) => `${subject}\n${key}`;
  const earlier = new Map(before.map((group) => [keyOf(group), group]));
  const later = new Set(after.map(keyOf));
  const changes = [
    ...after.flatMap((group) => compareGroup(earlier.get(keyOf(group)), group)),
    ...before.filter((group) => !later.has(keyOf(group))).flatMap((group) => compareGroup(group, undefined)),
  ];
  return changes.sort((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject));
}

function compareGroup(before: ItemGroup | undefined, after: ItemGroup | undefined): readonly GroupChanges[] {
  const shown = after ?? before;
  if (!shown) return [];
  const items = compareItems(before?.items ?? [], after?.items ?? []);
  const reordered = isReordered(before?.items ?? [], after?.items ?? []);
  if (items.length === 0 && !reordered) return [];
  const change = !before ? 'added' : !after ? 'removed' : 'changed';
  return [{ subject: shown.subject, title: shown.title, change, items, reordered }];
}
