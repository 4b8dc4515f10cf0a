import type { SeenPlan } from '../../pipeline/across-plans.js';
import { kept, watchedReader } from '../../pipeline/remembered.js';
import { toldOnce } from '../../pipeline/shared-text-findings.js';
import {
  type CheckedPlan,
  type CheckOptions,
  checkRegion,
  countPlans,
  type Selection,
} from '../../pipeline.js';
import { mostThreads } from '../threads/most-threads.js';
import type { CommandContext } from './context.js';
import { checkingOf } from './remembered-plans.js';

/** What a run has to check with. */
export type CheckMeans = Pick<CommandContext, 'memory' | 'threads'>;

/**
 * The plans of a selection in their order. Those of a large region are checked by several threads; what is told is
 * the same. It is kept for the next time: of a large region board by board, since few of them change at once.
 */
export async function* checkPlans(
  selection: Selection,
  options: CheckOptions,
  means: CheckMeans,
): AsyncGenerator<CheckedPlan> {
  const checking = checkingOf(selection, options, means.memory);
  if (isLarge(selection, options, means)) yield* checkLarge(selection, options, means);
  else if (!checking) yield* checkRegion(selection, options);
  else {
    const make = (reader: Selection['reader']) => checkRegion({ ...selection, reader }, options);
    yield* kept(checking, watchedReader(selection.reader), { make, alsoBefore: () => false });
  }
}

/** A thread takes as long to start as fifteen plans take to check. */
const fewest = 30;

function isLarge(selection: Selection, { since }: CheckOptions, { threads = 1 }: CheckMeans): boolean {
  return selection.folder === '' && !since && threads > 1 && countPlans(selection, fewest) === fewest;
}

async function* checkLarge(
  selection: Selection,
  options: CheckOptions,
  means: CheckMeans,
): AsyncGenerator<CheckedPlan> {
  const plans = checkRegion(selection, options);
  const region = plans.next();
  if (region.done) return;
  yield region.value;
  const told = yield* tellInThreads(selection, options, means);
  if (told === 'all') return;
  let index = 0;
  for (const plan of plans) {
    if (index >= told) yield plan;
    index += 1;
  }
}

/** Returns how many plans were told before one was met that only the plans before it can explain. */
async function* tellInThreads(
  selection: Selection,
  { today }: CheckOptions,
  { memory, threads = 1 }: CheckMeans,
): AsyncGenerator<CheckedPlan, number | 'all'> {
  const { shareRegion } = await import('../../pipeline/share-region.js');
  const region = shareRegion(selection, { today });
  if (!region || region.shares.length < 2) return 0;
  const { checkInThreads } = await import('../threads/check-in-threads.js');
  const count = Math.min(threads, mostThreads, region.shares.length);
  const seen: SeenPlan[] = [];
  const once = toldOnce();
  const boards = region.shares.map(([first = '']) => first.split('/')[0] ?? '');
  const start = { root: selection.root, boards, today, memory };
  for await (const plan of checkInThreads(count, region.shares, start)) {
    if (plan.tellsTemplate) return seen.length;
    seen.push(plan.seen);
    yield { ...plan, diagnostics: once(plan.diagnostics) };
  }
  yield* region.across(seen);
  return 'all';
}
