// What a thread of `plan check` runs: it is given plans of one board at a time, and tells of each as it is done.
import { parentPort, workerData } from 'node:worker_threads';
import { type SharedPlan, shareRegion } from '../../pipeline/share-region.js';
import { findRegions } from '../../pipeline.js';

/** What a thread is started with. */
export interface ThreadStart {
  /** The absolute folder of region.yaml. */
  readonly root: string;
  readonly today: string | undefined;
}

export interface Share {
  readonly share: number;
  readonly folders: readonly string[];
}

/** The plan at a position of a share. */
export interface DonePlan {
  readonly share: number;
  readonly position: number;
  readonly plan: SharedPlan;
}

const { root, today }: ThreadStart = workerData;
const [selection] = findRegions(root).value;
const region = selection && shareRegion(selection, { today });

parentPort?.on('message', ({ share, folders }: Share) => {
  if (!region) throw new Error(`${root} is no region any more.`);
  for (const [position, folder] of folders.entries()) {
    parentPort?.postMessage({ share, position, plan: region.check(folder) } satisfies DonePlan);
  }
});
