import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../src/pipeline/rules.js';
import { checkRegion } from '../src/pipeline.js';
import { describeDiagnostics } from './describe-diagnostics.js';
import { expectSoundFindings } from './expect-sound-findings.js';
import { overlayReader } from './overlay-reader.js';

const cases = path.join(import.meta.dirname, 'cases');
const base = path.join(cases, 'base');

/** These are not plans repositories laid over the base: the base itself, and files for the source stage alone. */
const others = ['base', 'source'];

describe('the base that every case is laid over', () => {
  it('has no findings', () => {
    expect(findings(base)).toBe('');
  });
});

for (const group of foldersIn(cases).filter((name) => !others.includes(name))) {
  describe(group, () => {
    it.each(foldersIn(path.join(cases, group)))('%s', async (name) => {
      const folder = path.join(cases, group, name);
      await expect(findings(folder)).toMatchFileSnapshot(path.join(folder, 'expected.txt'));
    });
  });
}

describe('rules', () => {
  it('have ids of their own', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are each shown by a case', () => {
    const shown = foldersIn(cases).flatMap((group) =>
      foldersIn(path.join(cases, group)).map((name) => expectedIn(path.join(cases, group, name))),
    );
    const elsewhere = new Set(outsideCases);
    const unseen = allRules.filter(
      ({ id }) => !elsewhere.has(id) && !shown.some((text) => text.includes(` ${id}\n`)),
    );
    expect(unseen.map(({ id }) => id)).toEqual([]);
  });
});

/** Rules about what no file in memory can be; each has its test where the disk or the page is. */
const outsideCases = [
  'source/no-such-path',
  'source/no-region',
  'source/no-repository',
  'source/unknown-revision',
  'source/too-large',
  'source/unreadable',
  'structure/decided-changed',
  'page/missing-character',
  'page/cut-word',
  'page/damaged-picture',
  'page/crowded-table',
  'page/right-to-left',
];

function findings(folder: string): string {
  const reader = overlayReader(base, folder);
  const plans = [...checkRegion({ root: folder, folder: '', reader }, { today: '2022-06-01' })];
  const found = plans.flatMap(({ diagnostics }) => diagnostics);
  expectSoundFindings(found, reader);
  return describeDiagnostics(found);
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function expectedIn(folder: string): string {
  return readdirSync(folder).includes('expected.txt')
    ? readFileSync(path.join(folder, 'expected.txt'), 'utf8')
    : '';
}
