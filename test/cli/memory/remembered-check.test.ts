import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const ground = mkdtempSync(path.join(tmpdir(), 'plan-remembered-'));
const region = path.join(ground, 'region');
const cache = path.join(ground, 'minne');
beforeAll(() => cpSync(path.join(root, 'examples/vasternorrland'), region, { recursive: true }));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

function check(...flags: readonly string[]) {
  const args = [path.join(root, 'bin/plan.js'), 'check', region, '--date', '2026-05-17', ...flags];
  const env = { ...process.env, PLAN_CACHE: cache };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: ground,
    encoding: 'utf8',
    env,
  });
  return { stdout, stderr, status };
}

const ages = () => readdirSync(cache).map((name) => readFileSync(path.join(cache, name)).length);

describe('plan check of what has not changed', () => {
  it.each([
    [[]],
    [['--format', 'json']],
    [['--format', 'sarif']],
    [['--rule', 'totals/column-sum']],
  ])('tells with %j what it told the first time', (flags) => {
    rmSync(cache, { recursive: true, force: true });
    const first = check(...flags);
    expect(first.status).toBe(1);
    expect(ages()).toHaveLength(1);
    expect(check(...flags)).toEqual(first);
    expect(check('--no-cache', ...flags)).toEqual(first);
  });

  it('tells of a change, and of nothing when it is taken back', () => {
    const before = check();
    const file = path.join(region, 'regionstyrelsen/2022/ekonomi/ramar.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('2 001 033', '2 001 133'));
    expect(check().stdout).not.toContain('2 001 033 tkr');
    writeFileSync(file, text);
    expect(check()).toEqual(before);
  });

  it('keeps nothing with --no-cache', () => {
    rmSync(cache, { recursive: true, force: true });
    check('--no-cache');
    expect(() => readdirSync(cache)).toThrow();
  });
});
