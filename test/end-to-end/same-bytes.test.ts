import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPlan } from './plan-process.js';

const ground = mkdtempSync(path.join(tmpdir(), 'plan-same-bytes-'));
const examples = path.join(import.meta.dirname, '../../examples');
afterAll(() => rmSync(ground, { recursive: true, force: true }));

const runs = [
  ['plans', 'vasternorrland', ['build', '--fail-on', 'never'], ['pdf', 'html']],
  [
    'reports',
    'jamtland-harjedalen',
    ['report', 'all', '--format', 'pdf,html,md,csv,xlsx,json,ics', '--out', 'build', '--date', '2026-01-01'],
    ['pdf', 'html', 'md', 'csv', 'xlsx', 'json', 'ics'],
  ],
] as const;

describe.each(runs)('%s of %s written twice', (what, region, args, formats) => {
  it('are the same bytes in another place, time zone and language, from folders made in another order', () => {
    const here = path.join(ground, what, 'here');
    const there = path.join(ground, what, 'någon annanstans/längre ned');
    cpSync(path.join(examples, region), here, { recursive: true });
    copyBackwards(path.join(examples, region), there);
    const first = write(here, args, { TZ: 'Europe/Stockholm', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' });
    const second = write(there, args, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' });
    const written = new Set([...first.keys()].map((name) => name.split('.').at(-1)));
    expect([...written].sort()).toEqual([...formats].sort());
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
  });
});

function write(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): ReadonlyMap<string, Buffer> {
  const outcome = runPlan(folder, args, environment);
  expect(outcome.status, outcome.stderr).toBe(0);
  const out = path.join(folder, 'build');
  return new Map(
    readdirSync(out)
      .sort()
      .map((name) => [name, readFileSync(path.join(out, name))]),
  );
}

/** A disk may list a folder in the order its files were made. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }).reverse()) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyBackwards(source, target);
    else cpSync(source, target);
  }
}
