import type { GoalList } from '../model/content.js';
import type { Goal } from '../model/goal-chain.js';
import type { Composer } from './composer.js';
import type { Flow } from './flow.js';
import { goalHeading } from './goal-headings.js';

/** The regionplan's goals: a chapter for each root and a heading for everything under it. */
export function goalListFlow(list: GoalList, opened: Set<Goal>, composer: Composer): readonly Flow[] {
  const headings = (goals: readonly Goal[]): readonly Flow[] =>
    goals.flatMap((goal) => {
      opened.add(goal);
      return [goalHeading(goal, [], composer), ...headings(goal.children)];
    });
  return headings(list.goals.roots);
}
