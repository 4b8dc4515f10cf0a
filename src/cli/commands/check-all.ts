import { setImmediate } from 'node:timers/promises';
import type { Selection } from '../../pipeline/selections.js';
import type { CheckedPlan, CheckOptions } from '../../pipeline.js';
import { progressOn } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { type CheckMeans, checkPlans } from './check-plans.js';
import { countAll } from './count-all.js';

/** A selection to be checked, and how. */
export interface Wanted {
  readonly selection: Selection;
  readonly options: CheckOptions;
  /** What is remembered of it, and need not be checked again. */
  readonly known?: readonly CheckedPlan[] | undefined;
}

interface Checking extends CheckMeans {
  readonly terminal: Terminal;
  readonly tell: (plan: CheckedPlan, selection: Selection) => Promise<void>;
}

/** Checks plan by plan, and tells each before the next is begun. */
export async function checkAll(
  wanted: readonly Wanted[],
  { terminal, tell, ...means }: Checking,
): Promise<void> {
  const unknown = wanted.filter(({ known }) => !known);
  const progress = progressOn(terminal, () => countAll(unknown.map(({ selection }) => selection)));
  for (const { selection, options, known } of wanted) {
    for await (const plan of known ?? checkPlans(selection, options, means)) {
      progress.clear();
      await tell(plan, selection);
      if (!known) progress.step(plan);
      // Lets an interrupt through between two plans.
      await setImmediate();
    }
  }
  progress.clear();
}
