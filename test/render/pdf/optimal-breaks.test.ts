import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextStyle } from '../../../src/render/pdf/layout/text-style.js';
import { optimalBreaks } from '../../../src/render/pdf/text/optimal-breaks.js';
import { type ParagraphItem, paragraphItems } from '../../../src/render/pdf/text/paragraph-items.js';
import type { TextRun } from '../../../src/render/pdf/text/run.js';
import { createWords } from '../../../src/render/pdf/text/words.js';
import { metrics } from './lay-out.js';

const style: TextStyle = { face: 'regular', size: 10, rise: 0, color: '#000000' };
/** Every four letters, so that short texts have many places to choose among. */
const hyphenate = (word: string): readonly string[] => word.match(/.{1,4}/g) ?? [word];
const words = createWords(metrics, hyphenate);

const word = fc.constantFrom('och', 'nämnden', 'i', 'vårdplats', 'mål', 'hälso- och', 'budget');
const text = fc.array(word, { minLength: 3, maxLength: 5 }).map((all) => all.join(' '));

test('no other way to break a paragraph is better', () => {
  let broken = 0;
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 40, max: 80 }),
      fc.constantFrom(1.4, 3, 8),
      (written, width, loosest) => {
        const run: TextRun = { kind: 'text', text: written, style };
        const options = { metrics, words, divideFreely: true, align: 'justified' as const, width };
        const items = paragraphItems([run], options);
        const best = Math.min(...allWays(items).map((way) => demerits(items, way, width, loosest)));
        const found = optimalBreaks(items, width, loosest);
        if (found) broken += 1;
        expect(found ? demerits(items, found, width, loosest) : Infinity).toBeCloseTo(best, 4);
      },
    ),
    { numRuns: 200 },
  );
  expect(broken).toBeGreaterThan(50);
});

/** Every choice of places where lines may end, the end of the paragraph included. */
function allWays(items: readonly ParagraphItem[]): readonly (readonly number[])[] {
  const places = items.flatMap((item, index) => (mayEnd(items, index) && item ? [index] : [])).slice(0, -1);
  let ways: readonly (readonly number[])[] = [[0]];
  for (const place of places) ways = ways.flatMap((way) => [way, [...way, place]]);
  return ways.map((way) => [...way, items.length - 1]);
}

function mayEnd(items: readonly ParagraphItem[], index: number): boolean {
  const item = items[index];
  if (item?.type === 'penalty') return item.cost < 1000;
  return item?.type === 'glue' && items[index - 1]?.type === 'box';
}

/** As Knuth and Plass define them; infinite for a way that is not allowed. */
function demerits(
  items: readonly ParagraphItem[],
  breaks: readonly number[],
  width: number,
  loosest: number,
): number {
  let total = 0;
  let classBefore: number | undefined;
  for (let line = 1; line < breaks.length; line += 1) {
    const [from = 0, end = 0] = [breaks[line - 1], breaks[line]];
    const ratio = ratioOf(items, line === 1 ? 0 : from, end, width);
    if (ratio < -1 || ratio > loosest) return Infinity;
    const closing = items[end];
    const cost = closing?.type === 'penalty' ? Math.max(closing.cost, 0) : 0;
    total += (1 + 100 * Math.abs(ratio) ** 3 + cost) ** 2;
    if (line > 1 && isHyphen(items[from]) && isHyphen(closing)) total += 60_000;
    const fitness = [-0.5, 0.5, 1].filter((limit) => ratio >= limit).length;
    if (classBefore !== undefined && Math.abs(fitness - classBefore) > 1) total += 3_000;
    classBefore = fitness;
  }
  return total;
}

function isHyphen(item: ParagraphItem | undefined): boolean {
  return item?.type === 'penalty' && item.reason === 'hyphen';
}

function ratioOf(items: readonly ParagraphItem[], from: number, end: number, width: number): number {
  const closing = items[end];
  const first = items.findIndex((item, index) => index >= from && item.type === 'box');
  const line = items.slice(first < 0 ? end : first, end);
  const hyphen = closing?.type === 'penalty' ? closing.width : 0;
  const length = line.reduce((sum, item) => sum + (item.type === 'penalty' ? 0 : item.width), hyphen);
  const give = line.reduce((sum, item) => {
    if (item.type !== 'glue') return sum;
    return sum + (length < width ? item.stretch : item.shrink);
  }, 0);
  return length === width ? 0 : (width - length) / give;
}
