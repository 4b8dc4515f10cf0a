// What a thread of `plan check` runs: it is given plans of one board at a time, and tells of each as it is done.
import { parentPort, workerData } from 'node:worker_threads';
import { shareChecker } from '../../pipeline/check-share.js';
import { findRegions } from '../../pipeline/selections.js';
import type { SharedPlan } from '../../pipeline/share-region.js';
import { diskMemory } from '../memory/disk-memory.js';
import type { OwnMemory } from '../memory/own-memory.js';

/** What a thread is started with. */
export interface ThreadStart {
  /** The absolute folder of region.yaml. */
  readonly root: string;
  readonly boards: readonly string[];
  readonly today: string | undefined;
  readonly memory: OwnMemory | undefined;
}

export interface Share {
  readonly share: number;
  readonly folders: readonly string[];
}

/** The plan at a position of a share; after the last of them, when what is to be remembered is kept, no plan. */
export interface DonePlan {
  readonly share: number;
  readonly position: number;
  readonly plan: SharedPlan | undefined;
}

const { root, boards, today, memory }: ThreadStart = workerData;
const [selection] = findRegions(root).value;
const check = selection && shareChecker(selection, { boards, today, memory: memory && diskMemory(memory) });

parentPort?.on('message', ({ share, folders }: Share) => {
  if (!check) throw new Error(`${root} is no region any more.`);
  let position = 0;
  for (const plan of check(folders)) {
    parentPort?.postMessage({ share, position, plan } satisfies DonePlan);
    position += 1;
  }
  parentPort?.postMessage({ share, position, plan: undefined } satisfies DonePlan);
});
