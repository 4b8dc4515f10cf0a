import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { changesText } from '../../src/cli/format/changes-text.js';
import { diffPlans } from '../../src/pipeline/diff-plans.js';
import { diffRegion } from '../../src/pipeline/diff-region.js';
import type { SourceReader } from '../../src/source/source-reader.js';
import { overlayReader } from '../overlay-reader.js';

const cases = path.join(import.meta.dirname, 'cases');
const base = path.join(import.meta.dirname, '../cases/base');

/**
 * Each case lays its folders `before` and `after` over the base of all cases; one that is missing is the base. With
 * `against.txt` the plans of `after` are held against others of it.
 */
describe('what differs', () => {
  it.each(readdirSync(cases).sort())('%s', async (name) => {
    const [before, after] = [version(name, 'before'), version(name, 'after')];
    await expect(told(before, after, againstIn(name))).toMatchFileSnapshot(
      path.join(cases, name, 'expected.txt'),
    );
  });

  it.each(readdirSync(cases).sort())('%s, compared with itself: nothing', (name) => {
    for (const reader of [version(name, 'before'), version(name, 'after')]) {
      const again = overlayOf(reader);
      expect([...diffRegion({ reader, folder: '' }, again)].filter(({ changes }) => changes)).toEqual([]);
    }
  });
});

function version(name: string, side: 'before' | 'after'): SourceReader {
  const folder = path.join(cases, name, side);
  return existsSync(folder) ? overlayReader(base, folder) : overlayReader(base, base);
}

/** The same files with one more that no plan has, so that the comparison does not stop at equal bytes. */
function overlayOf(reader: SourceReader): SourceReader {
  return {
    read: (file) => reader.read(file),
    entries: (folder) =>
      folder === '' ? [...reader.entries(''), { name: 'övrigt.txt', kind: 'file' }] : reader.entries(folder),
  };
}

function againstIn(name: string): string | undefined {
  const file = path.join(cases, name, 'against.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function told(before: SourceReader, after: SourceReader, against: string | undefined): string {
  const options = {
    language: 'sv',
    width: 100,
    paint: new Chalk({ level: 0 }),
    shownPath: (file: string) => file,
  } as const;
  const asked = { reader: after, folder: '' };
  const compared = [
    ...(against === undefined ? diffRegion(asked, before) : diffPlans(asked, after, against)),
  ];
  return compared
    .flatMap(({ changes, diagnostics, earlier }) => [
      ...diagnostics.map(({ ruleId, place }) => `${place.path}: ${ruleId}\n`),
      ...earlier.map(({ ruleId, place }) => `förut, ${place.path}: ${ruleId}\n`),
      ...(changes ? [changesText(changes, options)] : []),
    ])
    .join('\n');
}
