import { ancestorsOf, type GoalKind, measuredKindBelow } from '../../model/goal-chain.js';
import { placedIndicators } from '../../model/placed-indicators.js';
import type { Plan } from '../../model/plan.js';
import type { Indicator } from '../../model/undertaking.js';

/** An indicator where it stands. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  /** The kind that the region measures by, with its words. */
  readonly measure: GoalKind;
  /** The names of the goals it hangs on, the nearest first. */
  readonly goals: readonly string[];
}

/** Every indicator of a plan. One that hangs on no goal has a finding of its own and is left out. */
export function indicatorsIn(plan: Plan): readonly PlacedIndicator[] {
  return plan.content.flatMap((item) => {
    if (item.type !== 'goal-answer' || !item.goal) return [];
    const measure = measuredKindBelow(item.kind);
    const above = [item.goal, ...ancestorsOf(item.goal).toReversed()].map(({ name }) => name.plain);
    return measure
      ? placedIndicators(item).map(({ indicator, own }) => {
          const goals = [...own.map(({ name }) => name.plain).toReversed(), ...above];
          return { indicator, measure, goals };
        })
      : [];
  });
}
