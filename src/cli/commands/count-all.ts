import { countPlans, type Selection } from '../../pipeline.js';

/** How many plans there are in all, for progress to count towards. */
export function countAll(selections: readonly Selection[]): number {
  return selections.reduce((sum, selection) => sum + countPlans(selection), 0);
}
