import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/web/find-browser.mjs';

interface Fault {
  readonly rule: string;
  readonly element: string;
}

const broken = path.join(import.meta.dirname, 'broken.html');

function hold(file: string): { readonly status: number | null; readonly faults: readonly Fault[] } {
  const run = spawnSync(process.execPath, ['scripts/web.mjs', file], { encoding: 'utf8' });
  return { status: run.status, faults: JSON.parse(run.stdout) };
}

/** The pages of the examples have no faults, so this is where it shows that one would be found. */
describe.skipIf(!findBrowser())('web pages in a browser', () => {
  it('breaks every rule with a page that is made to', () => {
    const { status, faults } = hold(broken);
    expect(status).toBe(1);
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual([
      'axe/color-contrast',
      'axe/image-alt',
      'axe/tabindex',
      'console',
      'contrast',
      'focus-not-in-view',
      'focus-not-visible',
      'link-target',
      'page-scrolls-sideways',
      'print-lost',
      'print-sheet',
      'request',
      'tab-order',
      'text-cut-off',
      'text-outside-cell',
      'text-outside-page',
      'text-overlaps',
    ]);
  });
});
