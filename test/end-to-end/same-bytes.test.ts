import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPlan } from './plan-process.js';

const ground = mkdtempSync(path.join(tmpdir(), 'plan-same-bytes-'));
const example = path.join(import.meta.dirname, '../../examples/vasternorrland');
afterAll(() => rmSync(ground, { recursive: true, force: true }));

describe('two builds of the same plan', () => {
  it('give the same bytes in another place, time zone and language, from folders made in another order', () => {
    const here = path.join(ground, 'here');
    const there = path.join(ground, 'någon annanstans/längre ned');
    cpSync(example, here, { recursive: true });
    copyBackwards(example, there);
    const first = build(here, { TZ: 'Europe/Stockholm', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' });
    const second = build(there, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' });
    expect([...first.keys()].some((name) => name.endsWith('.pdf'))).toBe(true);
    expect([...first.keys()].some((name) => name.endsWith('.html'))).toBe(true);
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
  });
});

function build(folder: string, environment: Readonly<Record<string, string>>): ReadonlyMap<string, Buffer> {
  const outcome = runPlan(folder, ['build', '--fail-on', 'never'], environment);
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
