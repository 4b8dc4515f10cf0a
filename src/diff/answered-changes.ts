import type { Plan } from '../model/plan.js';
import type { ItemChange } from './changes.js';
import { compareItems, originsOf } from './compare-items.js';
import { goalKeys } from './goal-keys.js';
import { answeredItems } from './items/answered-items.js';
import { wording } from './referring-words.js';
import type { View } from './view.js';

/** What the revision of a regionplan says to a board whose plan answers it as it was. */
export function answeredChanges(plan: Plan, before: Plan, after: Plan): readonly ItemChange[] {
  const view: View = {
    keyOf: goalKeys(before.goals, after.goals, false),
    laterKey: (key) => key,
    words: wording((name) => name),
    isOtherPlan: true,
    ofOtherYears: false,
  };
  const [old, now] = answeredItems({ plan, regionplan: before }, { plan, regionplan: after }, view);
  const years = { step: 0, first: plan.period.first };
  return compareItems(old.items, now.items, originsOf(old.items, now.items, years), years);
}
