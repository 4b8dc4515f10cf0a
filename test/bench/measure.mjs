import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const hook = pathToFileURL(path.join(import.meta.dirname, 'report-peak-memory.mjs')).href;

/** Wall time of a whole Node process in milliseconds. Findings (1) are no failure here. */
export function wallTime(args, environment = {}) {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (error ?? (status !== 0 && status !== 1)) {
    throw new Error(`node ${args.join(' ')} ended with ${status}\n${error ?? stderr}`);
  }
  return elapsed;
}

/** Peak resident memory of a whole Node process in MiB. The hook costs start-up time, so time is measured apart. */
export function peakMemory(args, folder, environment = {}) {
  const file = path.join(folder, 'peak');
  wallTime(['--import', hook, ...args], { ...environment, PLAN_BENCH_PEAK: file });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

/** One round runs every command once, so that a busy moment of the machine falls on all of them alike. */
export function medianTimes(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    commands.forEach(({ args, environment }, index) => {
      times[index].push(wallTime(args, environment));
    });
  }
  return times.map(median);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
