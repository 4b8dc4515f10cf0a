import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Order, PdfOrder, Printed, Printer } from '../../pipeline/print.js';
import type { DoneTask, SentOrder, Task } from './print-thread.js';

/**
 * Prints in threads, at most so many, each started when a document would have to wait for the others. A thread that has
 * nothing to do keeps no process alive. What one throws, which is a bug of ours, is thrown for each document that it
 * had.
 */
export function printInThreads(most: number): Printer {
  const threads: Thread[] = [];
  return (document, orders) => {
    let [thread] = threads.toSorted((a, b) => a.waiting() - b.waiting());
    if (!thread || (thread.waiting() > 0 && threads.length < most)) {
      thread = startThread();
      threads.push(thread);
    }
    return thread.print(document, orders);
  };
}

interface Thread {
  readonly print: Printer;
  /** How many documents it has been given and not given back. */
  readonly waiting: () => number;
}

interface Promised {
  readonly resolve: (printed: readonly Printed[]) => void;
  readonly reject: (error: unknown) => void;
}

function startThread(): Thread {
  const worker = new Worker(entry, { eval: true });
  const promised = new Map<number, Promised>();
  const sent = new Map<PdfOrder['fonts'], number>();
  let given = 0;
  let failure: { readonly error: unknown } | undefined;
  worker.unref();
  worker.on('message', ({ number, printed }: DoneTask) => {
    promised.get(number)?.resolve(printed);
    promised.delete(number);
    if (promised.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of promised.values()) reject(error);
    promised.clear();
  });
  return {
    print: (document, orders) =>
      new Promise((resolve, reject) => {
        if (failure) throw failure.error;
        const number = given++;
        promised.set(number, { resolve, reject });
        worker.ref();
        worker.postMessage({
          number,
          document,
          orders: orders.map((order) => toSend(order, sent)),
        } satisfies Task);
      }),
    waiting: () => promised.size,
  };
}

function toSend(order: Order, sent: Map<PdfOrder['fonts'], number>): SentOrder {
  if (order.format === 'html') return order;
  const { fonts, ...rest } = order;
  const known = sent.get(fonts);
  if (known !== undefined) return { ...rest, fonts: known };
  sent.set(fonts, sent.size);
  return { ...rest, fonts: sent.size - 1, files: fonts };
}

/** A file of `dist` is started by the loader beside it, as the command is. */
const entry = `require(${JSON.stringify(path.join(import.meta.dirname, 'load-compiled.cjs'))}).load('print-thread.cjs')`;
