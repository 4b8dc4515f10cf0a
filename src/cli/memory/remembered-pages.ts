import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import type { Printed, Printer } from '../../pipeline/print.js';
import { type Memory, restored } from '../../pipeline/remembered.js';
import { digest } from './digest.js';
import { ordersDigest } from './orders-digest.js';

export interface RememberedPages {
  readonly printer: Printer;
  /** Keeps for the next run what is known now. */
  readonly keep: () => void;
}

/** A file as it was printed. */
interface Known extends Omit<Printed, 'bytes'> {
  /** What it was made of. */
  readonly of: string;
  /** What it holds. */
  readonly content: string;
}

/**
 * Gives the file that stands in the folder where the same order made just that file of the same document the last time:
 * who prints learns nothing else, so it would be made again. A file that has been changed or lost is printed anew.
 */
export function rememberedPages(printer: Printer, memory: Memory, folder: string): RememberedPages {
  const name = `pages ${folder}`;
  const bytes = memory.recall(name);
  const known = (bytes && restored<Map<string, Known>>(bytes)) ?? new Map<string, Known>();
  const digestsOf = ordersDigest(memory.program);
  return {
    printer: async (document, orders) => {
      const digests = digestsOf(document, orders);
      const asked = orders.map((order, index) => {
        const of = digests[index] ?? '';
        return { order, of, found: standing(path.join(folder, order.name), of, known.get(order.name)) };
      });
      const lacking = asked.filter(({ found }) => !found).map(({ order }) => order);
      const made = lacking.length > 0 ? await printer(document, lacking) : [];
      return asked.flatMap(({ order, of, found }) => {
        if (found) return [found];
        const printed = made[lacking.indexOf(order)];
        if (!printed) return [];
        const { bytes, ...rest } = printed;
        known.set(order.name, { ...rest, of, content: digest(bytes) });
        return [printed];
      });
    },
    keep: () => {
      const still = [...known].filter(([file]) => existsSync(path.join(folder, file)));
      memory.keep(name, serialize(new Map(still)));
    },
  };
}

function standing(file: string, of: string, known: Known | undefined): Printed | undefined {
  if (known?.of !== of) return undefined;
  try {
    const bytes = readFileSync(file);
    if (digest(bytes) !== known.content) return undefined;
    const { of: _, content, ...rest } = known;
    return { ...rest, bytes };
  } catch {
    return undefined;
  }
}
