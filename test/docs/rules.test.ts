import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules, checkRegion } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { describeDiagnostics } from '../describe-diagnostics.js';
import { overlayReader } from '../overlay-reader.js';
import { root } from './documents.js';
import { base, clearestExamples, findingsIn, rightFolders } from './rule-examples.js';
import { indexPage, rulePage, shownExample } from './rule-page.js';

// The pages of the rules and the examples that `plan explain` prints are made here, out of the cases that are the
// rules' tests. `npm run docs` writes them anew.
const folder = path.join(root, 'docs/rules');
const examples = clearestExamples();

/** Rules about what no file in a case can be: a disk, a revision, a template, a finished page. */
const unshown = [
  'source/no-such-path',
  'source/no-region',
  'source/too-large',
  'source/unreadable',
  'structure/decided-changed',
  'source/no-repository',
  'source/unknown-revision',
  'page/missing-character',
  'page/cut-word',
  'page/damaged-picture',
  'page/crowded-table',
  'page/right-to-left',
];

describe('the pages of the rules', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const example = examples.get(id);
    const page = rulePage(rule, example && shownExample(example));
    await expect(page).toMatchFileSnapshot(path.join(folder, `${id}.md`));
  });

  it('are listed', async () => {
    await expect(indexPage(allRules)).toMatchFileSnapshot(path.join(folder, 'README.md'));
  });

  it('are no others', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split(path.sep).join('/'),
    );
    const expected = new Set(['README.md', ...allRules.map(({ id }) => `${id}.md`)]);
    expect(pages.filter((file) => file.endsWith('.md') && !expected.has(file))).toEqual([]);
  });

  it('have the examples that plan explain prints', async () => {
    const shown = allRules.flatMap(({ id }) => {
      const example = examples.get(id);
      return example ? [[id, shownExample(example)] as const] : [];
    });
    const text = `${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(path.join(folder, 'examples.json'));
  });

  it('have an example each', () => {
    expect(
      allRules
        .map(({ id }) => id)
        .filter((id) => !examples.has(id))
        .sort(),
    ).toEqual(unshown.sort());
  });
});

describe('a right example', () => {
  const reader = diskReader(path.join(root, 'test/cases/source'));
  const own = [...examples].flatMap(([id, { right }]) =>
    right?.path.startsWith('ratt.') ? [[id, right] as const] : [],
  );

  it.each(rightFolders())('in %s has no finding at all', (right) => {
    const selection = { root: right, folder: '', reader: overlayReader(base, right) };
    expect(describeDiagnostics([...checkRegion(selection)].flatMap(({ diagnostics }) => diagnostics))).toBe(
      '',
    );
  });

  // The others are of the base of all cases, which has no finding at all.
  it.each(own)('of %s has no such finding', (id, { folder: name, path: file }) => {
    const found = findingsIn(reader, `${name}/${file}`).map(({ ruleId }) => ruleId);
    expect(found).not.toContain(id);
  });
});
