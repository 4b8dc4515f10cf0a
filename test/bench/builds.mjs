import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { peakMemory, wallTime } from './measure.mjs';
import { print, row } from './print.mjs';
import { writeFiles } from './write-files.mjs';

const sizes = [
  { boards: 5, years: 2 },
  { boards: 10, years: 10 },
];
const words = 3000;

/** Regions built to PDF and HTML: at first, again when nothing has changed, and again when one plan has. */
export async function builds({ plan, folder }) {
  const { makeRegion } = await loadTypeScript('made/region.ts');
  const region = path.join(folder, 'built-region');
  const out = path.join(folder, 'built');
  print(`\nplan build of made regions to PDF and HTML, ${words} words a plan`);
  for (const [index, size] of sizes.entries()) {
    writeFiles(region, makeRegion({ ...size, words }));
    const environment = { PLAN_CACHE: path.join(folder, `built-kept-${index}`) };
    const args = [plan, 'build', region, '--out', out];
    const plans = size.boards * size.years;
    const tell = (name, time, memory) => {
      const most = `${memory.toFixed(0)} MiB at most`;
      print(
        `${row(name, `${(time / 1000).toFixed(2)} s`, `${(time / plans).toFixed(1)} ms a plan`)}  ${most.padStart(16)}`,
      );
    };
    const time = wallTime(args, environment);
    tell(`${plans} plans`, time, peakMemory(args, folder, { PLAN_CACHE: 'off' }));
    tell('… again', wallTime(args, environment), peakMemory(args, folder, environment));
    const change = () =>
      appendFileSync(path.join(region, 'namnd-01/2010/inledning.md'), '\nEtt stycke till.\n');
    change();
    const changed = wallTime(args, environment);
    change();
    tell('… again, one plan changed', changed, peakMemory(args, folder, environment));
    for (const each of [region, out]) rmSync(each, { recursive: true });
  }
}
