import { availableParallelism } from 'node:os';
import type { SeenPlan } from '../../pipeline/across-plans.js';
import { toldOnce } from '../../pipeline/shared-text-findings.js';
import {
  type CheckedPlan,
  type CheckOptions,
  checkRegion,
  countPlans,
  type Selection,
} from '../../pipeline.js';

/**
 * The plans of a selection in their order. Those of a large region are checked by several threads; what is told is
 * the same.
 */
export async function* checkPlans(selection: Selection, options: CheckOptions): AsyncGenerator<CheckedPlan> {
  const plans = checkRegion(selection, options);
  const region = plans.next();
  if (region.done) return;
  yield region.value;
  const told = yield* tellInThreads(selection, options);
  if (told === 'all') return;
  let index = 0;
  for (const plan of plans) {
    if (index >= told) yield plan;
    index += 1;
  }
}

/**
 * A thread takes as long to start as fifteen plans take to check. More than four would be quicker still, but each
 * takes 80 MiB.
 */
const fewest = 30;
const most = 4;

/** Returns how many plans were told before one was met that only the plans before it can explain. */
async function* tellInThreads(
  selection: Selection,
  { today, since }: CheckOptions,
): AsyncGenerator<CheckedPlan, number | 'all'> {
  const processors = Math.min(availableParallelism(), most);
  if (selection.folder !== '' || since || processors < 2 || countPlans(selection) < fewest) return 0;
  const { shareRegion } = await import('../../pipeline/share-region.js');
  const region = shareRegion(selection, { today });
  if (!region || region.shares.length < 2) return 0;
  const { checkInThreads } = await import('../threads/check-in-threads.js');
  const start = { root: selection.root, today };
  const seen: SeenPlan[] = [];
  const once = toldOnce();
  for await (const plan of checkInThreads(Math.min(processors, region.shares.length), region.shares, start)) {
    if (plan.tellsTemplate) return seen.length;
    seen.push(plan.seen);
    yield { ...plan, diagnostics: once(plan.diagnostics) };
  }
  yield* region.across(seen);
  return 'all';
}
