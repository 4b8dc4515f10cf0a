import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/web/find-browser.mjs';
import { renderHtml } from '../../src/render/html/render-html.js';
import { plan } from '../render/html/fixture/plan.js';
import { theme } from '../render/html/fixture/theme.js';

interface Fault {
  readonly rule: string;
  readonly element: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'plan-web-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

  it('finds nothing wrong with a page that has everything in it', () => {
    const file = path.join(folder, 'plan.html');
    writeFileSync(file, renderHtml(plan, theme, readFileSync('templates/standard/style.css', 'utf8')));
    expect(hold(file)).toEqual({ status: 0, faults: [] });
  });
});
