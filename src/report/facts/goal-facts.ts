import { ancestorsOf, type Goal, type GoalTree, keyOf } from '../../model/goal-chain.js';
import type { GoalFact } from './plan-facts.js';

/** Every goal that the regionplan gives an id, in reading order; what has none is a line of text, not a goal. */
export function goalFacts({ roots }: GoalTree): readonly GoalFact[] {
  return roots.flatMap(withGoalsBelow);
}

function withGoalsBelow(goal: Goal): readonly GoalFact[] {
  const below = goal.children.flatMap(withGoalsBelow);
  return goal.hasOwnId ? [goalFact(goal, below.length > 0), ...below] : below;
}

function goalFact(goal: Goal, hasGoalsBelow: boolean): GoalFact {
  const above = ancestorsOf(goal);
  return {
    key: keyOf(goal),
    kind: goal.kind.name,
    id: goal.id,
    name: goal.name.plain,
    depth: above.length,
    above: above.map(keyOf),
    hasGoalsBelow,
    crossCutting: goal.kind.crossCutting,
  };
}
