// What a thread of `plan build` runs: it is given documents, and prints them.
import { parentPort } from 'node:worker_threads';
import {
  type DocumentRoot,
  type HtmlOrder,
  type Order,
  type PdfOrder,
  type Printed,
  print,
} from '../../pipeline/print.js';

/** Fonts are most of what an order holds, so they are sent once and then known by their number. */
export type SentOrder =
  | HtmlOrder
  | (Omit<PdfOrder, 'fonts'> & { readonly fonts: number; readonly files?: PdfOrder['fonts'] });

export interface Task {
  readonly number: number;
  readonly document: DocumentRoot;
  readonly orders: readonly SentOrder[];
}

export interface DoneTask {
  readonly number: number;
  readonly printed: readonly Printed[];
}

const fonts = new Map<number, PdfOrder['fonts']>();

parentPort?.on('message', async ({ number, document, orders }: Task) => {
  const printed = await print(document, orders.map(received));
  parentPort?.postMessage({ number, printed } satisfies DoneTask);
});

function received(order: SentOrder): Order {
  if (order.format === 'html') return order;
  const { files = fonts.get(order.fonts), ...rest } = order;
  if (!files) throw new Error(`The fonts ${order.fonts} were never sent.`);
  fonts.set(order.fonts, files);
  return { ...rest, fonts: files };
}
