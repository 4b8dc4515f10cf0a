import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const ground = mkdtempSync(path.join(tmpdir(), 'plan-remembered-'));
const region = path.join(ground, 'region');
const out = path.join(ground, 'build');
beforeAll(() => cpSync(path.join(root, 'examples/vasternorrland'), region, { recursive: true }));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

function build(folder: string, ...flags: readonly string[]): string {
  const args = ['build', region, '--out', folder, '--date', '2026-05-17', '--fail-on', 'never', ...flags];
  const env = { ...process.env, PLAN_CACHE: path.join(ground, 'minne') };
  const run = spawnSync(process.execPath, [path.join(root, 'bin/plan.js'), ...args], {
    cwd: ground,
    encoding: 'utf8',
    env,
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

const files = () => readdirSync(out).sort();
const contentOf = (folder: string, name: string) => readFileSync(path.join(folder, name));
const longAgo = new Date('2020-01-01');
const age = () => {
  for (const name of files()) utimesSync(path.join(out, name), longAgo, longAgo);
};
const rewritten = () => files().filter((name) => statSync(path.join(out, name)).mtimeMs > longAgo.getTime());

it('leaves alone the documents of what has not changed, and says so', () => {
  const first = build(out);
  age();
  const second = build(out);
  expect(rewritten()).toEqual([]);
  expect(second.replaceAll(/ {2}oförändrad$/gm, '')).toBe(first);
  expect(second.match(/oförändrad$/gm)).toHaveLength(files().length);
});

it('writes the documents of the plan that has changed, as a build from nothing does', () => {
  appendFileSync(path.join(region, 'regionstyrelsen/2022/inledning.md'), '\nEtt stycke till.\n');
  age();
  build(out);
  expect(rewritten()).toEqual([
    'regionstyrelsen-2022-verksamhetsplan.html',
    'regionstyrelsen-2022-verksamhetsplan.pdf',
  ]);
  const anew = path.join(ground, 'på nytt');
  build(anew, '--no-cache');
  for (const name of files()) expect(contentOf(out, name).equals(contentOf(anew, name)), name).toBe(true);
});

it('writes anew what somebody has changed', () => {
  const [name = ''] = files();
  const whole = contentOf(out, name);
  appendFileSync(path.join(out, name), 'en rad till');
  age();
  appendFileSync(path.join(out, name), 'och en');
  build(out);
  expect(rewritten()).toEqual([name]);
  expect(contentOf(out, name).equals(whole)).toBe(true);
});
