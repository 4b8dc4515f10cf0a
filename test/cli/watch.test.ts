import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTinyRegion } from './tiny-region.js';
import { wrongTotal } from './wrong-total.js';

const executable = path.resolve(import.meta.dirname, '../../bin/plan.js');
const ground = mkdtempSync(path.join(tmpdir(), 'plan-watch-'));
const text = 'regionstyrelsen/2022/inledning.md';
let folder = '';
let running: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(ground, 'case-'));
});
afterEach(() => running?.kill('SIGKILL'));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

/** What a run that goes on has said, in the parts between its waits. */
interface Watched {
  /** What it says before it waits for the nth time, from 1. */
  readonly turn: (number: number) => Promise<string>;
  readonly said: () => string;
  readonly interrupt: () => Promise<number | null>;
}

const waits = 'Väntar på nästa ändring. Avsluta med Ctrl+C.\n';

function start(...args: readonly string[]): Watched {
  const child = spawn(process.execPath, [executable, ...args], { cwd: folder });
  running = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    turn: async (number) => {
      while (said.split(waits).length <= number) {
        if (child.exitCode !== null) throw new Error(`It has ended:\n${said}`);
        await setTimeout(20);
      }
      return said.split(waits)[number - 1] ?? '';
    },
    said: () => said,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

function write(file: string, content: string): void {
  writeFileSync(path.join(folder, file), content);
}

describe('plan check --watch', () => {
  it('checks again when a file has changed, and ends when it is interrupted', async () => {
    writeTinyRegion(folder);
    const watched = start('check', '--watch');
    expect(await watched.turn(1)).toBe('0 fel, 0 varningar, 0 upplysningar\n\n');

    write(text, '# Inledning\n\nStyrelsen leder regionen, se :ref[ingenting].\n');
    const second = await watched.turn(2);
    expect(second).toContain(`Ändrat: ${text}\n`);
    expect(second).toContain('1 fel, 0 varningar');

    write(text, '# Inledning\n\nStyrelsen leder regionen.\n');
    expect(await watched.turn(3)).toContain('0 fel, 0 varningar, 0 upplysningar\n');
    expect(await watched.interrupt()).toBe(130);
  });

  it('sees files that are saved by way of another, and new ones', async () => {
    writeTinyRegion(folder);
    const watched = start('check', '--watch');
    await watched.turn(1);

    write('regionstyrelsen/2022/.inledning.md.tmp', '# Inledning\n\nText med :ref[ingenting].\n');
    renameSync(path.join(folder, 'regionstyrelsen/2022/.inledning.md.tmp'), path.join(folder, text));
    expect(await watched.turn(2)).toContain('1 fel');

    writeTinyRegion(folder, wrongTotal);
    const third = await watched.turn(3);
    expect(third).toContain('totals/column-sum');
    expect(third).toMatch(/^Ändrat: \S+ och \d+ till$/m);
  });

  it.each([['--fix'], ['--format', 'json']])('is not for %s %s', (...flags) => {
    writeTinyRegion(folder);
    const { status, stderr } = spawnSync(process.execPath, [executable, 'check', '--watch', ...flags], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('--watch');
  });

  it('has nothing to wait for where there is no region', () => {
    const run = spawnSync(process.execPath, [executable, 'check', '--watch'], { cwd: folder });
    expect(run.status).toBe(2);
  });
});

describe('plan build --watch', () => {
  it('writes the documents again, also for a template, and takes no notice of what it writes', async () => {
    const page = () =>
      readFileSync(path.join(folder, 'build/regionstyrelsen-2022-verksamhetsplan.html'), 'utf8');
    writeTinyRegion(folder, { 'mallar/standard/mall.yaml': 'bygger på: standard\n' });
    const watched = start('build', '--format', 'html', '--watch');
    await watched.turn(1);
    expect(page()).toContain('Styrelsen leder regionen.');

    write(text, '# Inledning\n\nStyrelsen styr regionen.\n');
    await watched.turn(2);
    expect(page()).toContain('Styrelsen styr regionen.');

    write('mallar/standard/mall.yaml', 'bygger på: standard\nord:\n  innehåll: Vad som står var\n');
    await watched.turn(3);
    expect(page()).toContain('Vad som står var');
    await setTimeout(500);
    expect(watched.said().match(/^Ändrat: .*$/gm)).toEqual([
      `Ändrat: ${text}`,
      'Ändrat: mallar/standard/mall.yaml',
    ]);
  });
});
