import type { Plan } from '../model/plan.js';
import type { ItemGroup } from './item.js';
import { figuresItems } from './items/figures-items.js';
import { answerItems, goalItems } from './items/goal-items.js';
import { indicatorItems } from './items/indicator-items.js';
import { listItems } from './items/list-items.js';
import { planItems } from './items/plan-items.js';

const readers = [planItems, goalItems, answerItems, indicatorItems, figuresItems, listItems];

/** All that a plan says as data. */
export function itemGroups(plan: Plan): readonly ItemGroup[] {
  return readers.flatMap((read) => read(plan));
}
