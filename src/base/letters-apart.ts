/**
 * How many letters the one text has at least that the other lacks: no fewer edits turn the one into the other, also
 * when their words are put in another order. It takes a tenth of the time of counting the edits, and mostly tells
 * that they are too many.
 */
export function lettersApart(a: string, b: string): number {
  // Letters that share a number make it seem nearer than it is, never further.
  const counts = new Int16Array(128);
  for (let index = 0; index < a.length; index += 1) add(counts, a.charCodeAt(index), 1);
  for (let index = 0; index < b.length; index += 1) add(counts, b.charCodeAt(index), -1);
  let [more, less] = [0, 0];
  for (const count of counts) {
    if (count > 0) more += count;
    else less -= count;
  }
  return Math.max(more, less);
}

function add(counts: Int16Array, code: number, count: 1 | -1): void {
  if (between.has(code)) return;
  counts[code & 127] = (counts[code & 127] ?? 0) + count;
}

/** What stands between words. */
const between = new Set([...' /_.-'].map((sign) => sign.charCodeAt(0)));
