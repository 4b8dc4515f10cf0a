import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attribute, attributes, byTag, parsePage } from '../render/html/html-tree.js';
import { faultsOf } from '../render/html/html-validator.js';
import { runPlan } from './plan-process.js';

const ground = mkdtempSync(path.join(tmpdir(), 'plan-pages-'));
const examples = path.join(import.meta.dirname, '../../examples');
afterAll(() => rmSync(ground, { recursive: true, force: true }));

const regions = readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const kinds = [
  ['plans', ['build', '--fail-on', 'never']],
  ['reports', ['report', 'all', '--date', '2026-01-01']],
  ['changes', ['diff', '--against', 'previous']],
] as const;

describe.each(regions)('every page of %s', (region) => {
  it.each(kinds)('of its %s', async (kind, args) => {
    const out = path.join(ground, region, kind);
    const { status, stderr } = runPlan(path.join(examples, region), [
      ...args,
      '--format',
      'html',
      '--out',
      out,
    ]);
    expect(status, stderr).toBe(0);
    const pages = readdirSync(out).map((name) => readFileSync(path.join(out, name), 'utf8'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(await faultsOf(page)).toEqual([]);
      expect(unnamedRegions(page)).toEqual([]);
      expect(skippedLevels(page)).toEqual([]);
      expect(lostTargets(page)).toEqual([]);
    }
  });
});

/** What can be reached by keyboard must have a name (WCAG 4.1.2). */
function unnamedRegions(page: string): readonly string[] {
  return parsePage(page)
    .filter((element) => attribute(element, 'tabindex') === '0')
    .filter((element) => !attribute(element, 'aria-labelledby'))
    .map(({ tagName }) => tagName);
}

function skippedLevels(page: string): readonly number[] {
  const levels = byTag(parsePage(page), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
}

function lostTargets(page: string): readonly string[] {
  const elements = parsePage(page);
  const ids = new Set(attributes(elements, 'id'));
  const links = attributes(elements, 'href').filter((href) => href.startsWith('#'));
  const named = ['headers', 'aria-labelledby'].flatMap((name) => attributes(elements, name));
  const targets = [...links.map((href) => href.slice(1)), ...named.flatMap((value) => value.split(' '))];
  return targets.filter((target) => !ids.has(target));
}
