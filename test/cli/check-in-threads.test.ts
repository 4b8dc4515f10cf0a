import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkRegion } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { makeRegion } from '../bench/made/region.js';
import { faults } from '../pipeline/faults.js';

// A region with so many plans that several threads check them.
const executable = path.resolve(import.meta.dirname, '../../bin/plan.js');
const root = mkdtempSync(path.join(tmpdir(), 'plan-threads-'));
const cache = mkdtempSync(path.join(tmpdir(), 'plan-threads-kept-'));
const region = makeRegion({ boards: 4, years: 10, words: 40 });
const plans = [...region.keys()].flatMap((file) => /^(namnd-.*)\/plan\.yaml$/.exec(file)?.[1] ?? []);

beforeAll(() => {
  for (const [file, text] of region) write(file, text);
  for (const [index, plan] of plans.entries()) {
    const { file, plant } = faults[index % faults.length] ?? { file: 'plan.yaml', plant: String };
    write(`${plan}/${file}`, plant(region.get(`${plan}/${file}`) ?? ''));
  }
});
afterAll(() => {
  for (const folder of [root, cache]) rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** What the command tells, and what the stages do one plan after the other: rule and text of each finding. */
function both() {
  const args = [executable, 'check', root, '--format', 'json', '--date', '2026-05-17'];
  const env = { ...process.env, PLAN_CACHE: cache };
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  const findings: readonly { ruleId: string; message: string }[] = JSON.parse(stdout).findings;
  const told = findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
  const one = [...checkRegion({ root, folder: '', reader: diskReader(root) }, { today: '2026-05-17' })];
  const expected = one.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message.sv}`),
  );
  return { status, told, expected };
}

it('tells the same in the same order as one thread would', () => {
  const { status, told, expected } = both();
  expect(status).toBe(1);
  expect(expected.length).toBeGreaterThan(20);
  expect(told).toEqual(expected);
});

it('tells the same when it remembers, board by board', () => {
  const file = `${plans[3]}/plan.yaml`;
  write(file, `${region.get(file)}okänd nyckel: ja\n`);
  const { told, expected } = both();
  expect(readdirSync(cache)).toHaveLength(5);
  expect(told.filter((each) => each.includes('okänd nyckel'))).toHaveLength(1);
  expect(told).toEqual(expected);
});

it('tells a fault of a template once, of the first plan that has it', () => {
  for (const plan of [plans[12], plans[33]]) {
    write(`${plan}/plan.yaml`, `${region.get(`${plan}/plan.yaml`)}mall: finns-inte\n`);
  }
  const { told, expected } = both();
  expect(told.filter((each) => each.includes('finns-inte'))).toHaveLength(1);
  expect(told).toEqual(expected);
});
