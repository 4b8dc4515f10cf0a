import type { Keep } from './flow.js';

/**
 * What gives way so that no page is left emptier than a share of its text area, in the order in which it does: words that
 * lead up to a table are parted from it before its rows are from one another, and the lines of a row come last.
 */
const shares = { wordsAndTable: 0.18, rows: 0.2, linesOfRow: 0.25 } as const;

/** Keeps two boxes together as long as that leaves no page too empty. */
export function tie(kind: keyof typeof shares): Keep {
  return { kind: 'keep', unlessEmptier: shares[kind] };
}
