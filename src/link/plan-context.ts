import type { GoalChain, GoalTree } from '../model/goal-chain.js';
import type { Region } from '../model/region.js';

/** What link knows of a plan before it looks into the plan's files. */
export interface PlanContext {
  readonly region: Region;
  readonly chain: GoalChain;
  readonly goals: GoalTree;
}
