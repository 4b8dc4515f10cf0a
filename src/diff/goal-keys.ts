import { type Goal, type GoalTree, goalKey, keyOf } from '../model/goal-chain.js';
import { fateOf } from '../model/goal-fate.js';

/** A goal without an id of its own is known by its name: its number changes with every goal put before it. */
function ownKey(goal: Goal): string {
  return goal.hasOwnId ? keyOf(goal) : goalKey(goal.kind.name, goal.name.plain);
}

/**
 * What goals are known by in two regionplans: those of the earlier one by the key of the goal that each lives on as. One
 * that nothing is like keeps its own in a new version of the same regionplan, which has reworded it; in another
 * regionplan the same number is another goal.
 */
export function goalKeys(
  before: GoalTree,
  after: GoalTree,
  isSameRegionplan: boolean,
): (goal: Goal) => string {
  if (before === after) return ownKey;
  const lives = new Map<Goal, string>();
  const gone: Goal[] = [];
  for (const goal of before.byId.values()) {
    const fate = fateOf(goal, after);
    if (fate.kind === 'lives') lives.set(goal, ownKey(fate.goal));
    else gone.push(goal);
  }
  const taken = new Set(lives.values());
  for (const goal of gone) {
    const key = ownKey(goal);
    lives.set(goal, isSameRegionplan && !taken.has(key) ? key : `förut ${key}`);
  }
  return (goal) => lives.get(goal) ?? ownKey(goal);
}
