import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTinyRegion } from './tiny-region.js';

// The program as somebody has it whose Node is another than that which compiled it: with no machine code beside it.
const root = path.resolve(import.meta.dirname, '../..');
const nodeVersion = `${process.version}-${process.arch}`;
let home = '';

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'plan-code-'));
  for (const name of ['bin', 'package.json', 'templates']) {
    cpSync(path.join(root, name), path.join(home, 'plan', name), { recursive: true });
  }
  const filter = (file: string) => !file.endsWith('.cache') && path.basename(file) !== 'code';
  cpSync(path.join(root, 'dist'), path.join(home, 'plan/dist'), { recursive: true, filter });
  writeTinyRegion(path.join(home, 'region'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const code = () => path.join(home, 'plan/dist/code');
const kept = () => (existsSync(code()) ? readdirSync(path.join(code(), nodeVersion)) : []);

function check(environment: Readonly<Record<string, string>> = {}) {
  const { NODE_DISABLE_COMPILE_CACHE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(home, 'plan/bin/plan.js'), 'check'],
    { cwd: path.join(home, 'region'), encoding: 'utf8', env: { ...env, ...environment } },
  );
  return { status, stdout, stderr };
}

const clean = { status: 0, stdout: '0 fel, 0 varningar, 0 upplysningar\n', stderr: '' };

describe('the machine code of a run', () => {
  it('is kept for the next one, which tells the same', () => {
    expect(check()).toEqual(clean);
    const files = kept();
    expect(files).toContain('main.cjs.cache');
    expect(files.filter((name) => !name.endsWith('.cjs.cache'))).toEqual([]);
    expect(check()).toEqual(clean);
    expect(kept()).toEqual(files);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['as long as it was and full of zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['damaged', (bytes: Buffer) => bytes.map((byte, index) => (index % 1000 === 500 ? byte ^ 0xff : byte))],
  ])('is refused when it is %s, and the run goes on without it', (_, damage) => {
    check();
    for (const name of kept()) {
      const file = path.join(code(), nodeVersion, name);
      writeFileSync(file, damage(readFileSync(file)));
    }
    expect(check()).toEqual(clean);
  });

  it('is refused when it is of another text, which V8 does not notice', () => {
    const main = path.join(home, 'plan/dist/main.cjs');
    const version = () => spawnSync(process.execPath, [path.join(home, 'plan/bin/plan.js'), '--version']);
    expect(version().stdout.toString()).toBe('0.1.0\n');
    expect(kept()).toContain('main.cjs.cache');
    writeFileSync(main, readFileSync(main, 'latin1').replaceAll('0.1.0', '0.9.9'), 'latin1');
    expect(version().stdout.toString()).toBe('0.9.9\n');
  });

  it('is done without where nothing may be written', () => {
    writeFileSync(code(), '');
    expect(check()).toEqual(clean);
    expect(existsSync(path.join(code(), nodeVersion))).toBe(false);
  });

  it('is not kept by whoever has told Node to keep none', () => {
    expect(check({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(clean);
    expect(kept()).toEqual([]);
  });
});
