import type { Plan } from '../model/plan.js';
import type { ItemGroup } from './item.js';
import { chainItems } from './items/chain-items.js';
import { contentItems } from './items/content-items.js';
import { exemptionItems } from './items/exemption-items.js';
import { figuresItems } from './items/figures-items.js';
import { answerItems, goalItems } from './items/goal-items.js';
import { indicatorItems } from './items/indicator-items.js';
import { listItems } from './items/list-items.js';
import { pictureItems } from './items/picture-items.js';
import { planItems } from './items/plan-items.js';
import { toDoItems } from './items/to-do-items.js';
import type { View } from './view.js';

const readers = [
  planItems,
  exemptionItems,
  toDoItems,
  chainItems,
  goalItems,
  answerItems,
  indicatorItems,
  figuresItems,
  listItems,
  pictureItems,
  contentItems,
];

/** All that a plan says as data. */
export function itemGroups(plan: Plan, view: View): readonly ItemGroup[] {
  return readers.flatMap((read) => read(plan, view));
}
