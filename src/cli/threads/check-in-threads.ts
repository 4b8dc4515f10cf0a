import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SharedPlan } from '../../pipeline/share-region.js';
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
  const awaited = shares.map((folders) => folders.map(() => deferred<SharedPlan>()));
  const done = shares.map(() => deferred<void>());
  const threads = Array.from({ length: count }, () => new Worker(entry, { eval: true, workerData: start }));
  const failed = Promise.race(threads.map(failureOf));
  for (const thread of threads) {
    const next = () => {
      const share = waiting.shift();
      if (share) thread.postMessage(share);
    };
    thread.on('message', ({ share, position, plan }: DonePlan) => {
      if (plan) {
        awaited[share]?.[position]?.resolve(plan);
        return;
      }
      done[share]?.resolve();
      next();
    });
    next();
  }
  try {
    for (const share of awaited) {
      for (const plan of share) yield await Promise.race([plan.promise, failed]);
    }
    // Nobody is stopped in the middle of what is kept for the next time.
    await Promise.race([Promise.all(done.map(({ promise }) => promise)), failed]);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** A file of `dist` is started by the loader beside it, as the command is. */
const entry = `require(${JSON.stringify(path.join(import.meta.dirname, 'load-compiled.cjs'))}).load('check-thread.cjs')`;

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

function failureOf(thread: Worker): Promise<never> {
  return new Promise((_, reject) => thread.on('error', reject));
}
