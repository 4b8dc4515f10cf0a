import path from 'node:path';
import { expect, it } from 'vitest';
import { checkRegion } from '../../src/pipeline.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { filesIn } from '../overlay-reader.js';

const base = filesIn(path.join(import.meta.dirname, '../cases/base'));

/** Each takes minutes, or more memory than there is, in a check whose time grows faster than the text. */
it.each([
  ['names without an end', 'Norra '.repeat(4000)],
  ['a change without figures', `${'från vården '.repeat(4000)}${'1 '.repeat(4000)}till`],
  ['frames that do not change', 'ramen ökar och '.repeat(4000)],
  ['shares without a percentage', `${'av '.repeat(4000)}${'1 000 '.repeat(4000)}`],
])('a paragraph is checked in time that grows with it: %s', (_, text) => {
  const inledning = new TextEncoder().encode(`# Inledning\n\n${text}\n`);
  const reader = memoryReader({ ...base, 'halsonamnden/2022/inledning.md': inledning });
  const plans = [...checkRegion({ root: '/planer', folder: '', reader })];
  expect(plans.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});
