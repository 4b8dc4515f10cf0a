import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildRegion } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { makeRegion } from '../bench/made/region.js';
import { faults } from '../pipeline/faults.js';

// A region with so many plans that several threads print them.
const executable = path.resolve(import.meta.dirname, '../../bin/plan.js');
const ground = mkdtempSync(path.join(tmpdir(), 'plan-threads-'));
const root = path.join(ground, 'region');
const out = path.join(ground, 'build');
const region = makeRegion({ boards: 4, years: 3, words: 40 });

beforeAll(() => {
  const plans = [...region.keys()].flatMap((file) => /^(namnd-.*)\/plan\.yaml$/.exec(file)?.[1] ?? []);
  const faulty = new Map(
    plans.map((plan, index) => {
      const { file, plant } = faults[index % faults.length] ?? { file: 'plan.yaml', plant: String };
      return [`${plan}/${file}`, plant(region.get(`${plan}/${file}`) ?? '')];
    }),
  );
  for (const [file, text] of [...region, ...faulty]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});
afterAll(() => rmSync(ground, { recursive: true, force: true }));

it('writes the same files and tells the same as one thread would', async () => {
  const args = [executable, 'build', root, '--out', out, '--date', '2026-05-17', '--fail-on', 'never'];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: ground, encoding: 'utf8' });
  expect(status).toBe(0);
  const selection = { root, folder: '', reader: diskReader(root) };
  const options = { formats: ['pdf', 'html'], strict: false, failOn: 'never', today: '2026-05-17' } as const;
  const expected = new Map<string, Uint8Array>();
  const told: string[] = [];
  for await (const { outputs, diagnostics } of buildRegion(selection, options)) {
    for (const { name, bytes } of outputs) expected.set(name, bytes);
    for (const { message } of diagnostics) told.push(message.sv);
  }
  expect(expected.size).toBeGreaterThan(20);
  expect(readdirSync(out).sort()).toEqual([...expected.keys()].sort());
  for (const [name, bytes] of expected) {
    expect(readFileSync(path.join(out, name)).equals(bytes), name).toBe(true);
  }
  expect(told.length).toBeGreaterThan(10);
  const words = stdout.replaceAll(/\s+/g, ' ');
  const places = told.map((message) => words.indexOf(message.replaceAll(/\s+/g, ' ')));
  expect(places.every((place) => place >= 0)).toBe(true);
});

it('hears of what goes wrong in a thread, also when it is asked again', () => {
  const dist = path.resolve(import.meta.dirname, '../../dist');
  const file = readdirSync(dist).find((name) => /^print-in-threads-.*\.cjs$/.test(name));
  const script = `
    const { printInThreads } = require(${JSON.stringify(path.join(dist, 'load-compiled.cjs'))}).load('${file}');
    const print = printInThreads(1);
    const order = { format: 'html', name: 'plan.html', theme: {}, stylesheet: '' };
    const ask = () => print({ children: 'inget dokument' }, [order]).catch((error) => console.log(error.name));
    ask().then(ask);`;
  const { stdout, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(stdout).toBe('TypeError\nTypeError\n');
  expect(status).toBe(0);
});
