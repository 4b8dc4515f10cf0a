import { recalled, type Work, work } from '../../pipeline/remembered.js';
import type { Selection } from '../../pipeline/selections.js';
import type { CheckedPlan, CheckOptions } from '../../pipeline.js';
import { diskMemory } from '../memory/disk-memory.js';
import type { OwnMemory } from '../memory/own-memory.js';

/** The checking of a selection, as it is kept. Of a revision, which is a second reader, no account is kept. */
export function checkingOf(
  { root, folder }: Selection,
  { today = '', since }: CheckOptions,
  memory: OwnMemory | undefined,
): Work | undefined {
  return memory && !since ? work(diskMemory(memory), `check ${root} ${folder}`, [folder, today]) : undefined;
}

/** What was told of a selection the last time, where it still holds. */
export function rememberedPlans(
  selection: Selection,
  options: CheckOptions,
  memory: OwnMemory | undefined,
): readonly CheckedPlan[] | undefined {
  const checking = checkingOf(selection, options, memory);
  return checking && recalled<CheckedPlan>(checking, selection.reader);
}
