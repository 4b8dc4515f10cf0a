import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SharedPlan } from '../../pipeline/share-region.js';
import { type Bell, bell } from '../bell.js';
import type { DonePlan, Share, ThreadStart } from './check-thread.js';

/**
 * The plans of all the shares in their order, whichever thread is done first. A thread gets its next share when it
 * has done one. Throws what a thread throws, which is a bug of ours.
 */
export async function* checkInThreads(
  count: number,
  shares: readonly (readonly string[])[],
  start: ThreadStart,
): AsyncGenerator<SharedPlan> {
  const waiting = shares.map((folders, share): Share => ({ share, folders }));
  const arrived = shares.map(() => new Map<number, SharedPlan>());
  let atWork = shares.length;
  const news = bell();
  const threads = Array.from({ length: count }, () => new Worker(entry, { eval: true, workerData: start }));
  for (const thread of threads) {
    const next = () => {
      const share = waiting.shift();
      if (share) thread.postMessage(share);
    };
    thread.on('error', news.fail);
    thread.on('message', ({ share, position, plan }: DonePlan) => {
      if (plan) arrived[share]?.set(position, plan);
      else {
        atWork -= 1;
        next();
      }
      news.ring();
    });
    next();
  }
  try {
    for (const [share, folders] of shares.entries()) {
      for (const position of folders.keys()) yield await taken(position, arrived[share], news);
    }
    // Nobody is stopped in the middle of what is kept for the next time.
    while (atWork > 0) await news.next();
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** What has been told is let go, so that no more is held than what waits for its turn. */
async function taken<T>(position: number, arrived: Map<number, T> | undefined, news: Bell): Promise<T> {
  for (;;) {
    const found = arrived?.get(position);
    if (found !== undefined) {
      arrived?.delete(position);
      return found;
    }
    await news.next();
  }
}

/** A file of `dist` is started by the loader beside it, as the command is. */
const entry = `require(${JSON.stringify(path.join(import.meta.dirname, 'load-compiled.cjs'))}).load('check-thread.cjs')`;
