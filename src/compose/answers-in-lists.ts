import type { Content, GoalAnswer } from '../model/content.js';
import type { Goal } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';

/**
 * The regionplan's own files about goals. One stands where a list of goals or a file about the goal above it would
 * have its heading, if that comes first. `apart` is one that other files stand under, which keeps its place.
 */
export function answersInLists({ kind, content, depths }: Plan): ReadonlyMap<Goal, GoalAnswer | 'apart'> {
  if (kind !== 'regionplan') return new Map();
  const depth = (item: Content | undefined) => (item && depths.get(item.place.path)) ?? 0;
  return new Map(
    content.flatMap((item, index) => {
      if (item.type !== 'goal-answer' || !item.goal) return [];
      return [[item.goal, depth(content[index + 1]) > depth(item) ? 'apart' : item] as const];
    }),
  );
}
