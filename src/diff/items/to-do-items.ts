import type { Plan } from '../../model/plan.js';
import { type ItemGroup, withUniqueKeys } from '../item.js';
import type { View } from '../view.js';

/** What is left to do, wherever it stands. One thing is done and another comes; a new year begins with a list of its own. */
export function toDoItems({ toDos }: Plan, { ofOtherYears }: View): readonly ItemGroup[] {
  if (ofOtherYears) return [];
  const items = toDos.map(
    ({ text, place }) => ({ key: text, name: text, place, fields: [], apart: true }) as const,
  );
  return [{ subject: 'to-dos', key: '', title: '', items: withUniqueKeys(items) }];
}
