import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNew } from '../../src/cli/write-new.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-write-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('says which file could not be written by the name that it was to have', () => {
  const name = `${'x'.repeat(300)}.md`;
  const failure = writeNew(folder, [{ path: name, bytes: new Uint8Array() }]);
  expect(failure?.sv).toMatch(/^Kunde inte skriva /);
  expect(failure?.sv).toContain(`${path.join(folder, name)}: namnet är för långt`);
  expect(readdirSync(folder)).toEqual([]);
});
