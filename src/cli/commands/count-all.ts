import { countPlans, type Selection } from '../../pipeline.js';

/** How many plans there are in all, counted no further than to `most` in any region. */
export function countAll(selections: readonly Selection[], most?: number): number {
  return selections.reduce((sum, selection) => sum + countPlans(selection, most), 0);
}
