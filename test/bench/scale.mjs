import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { median, peakMemory, wallTime } from './measure.mjs';
import { print, row } from './print.mjs';
import { writeFiles } from './write-files.mjs';

const sizes = [
  { boards: 5, years: 2 },
  { boards: 10, years: 10 },
  { boards: 50, years: 20 },
];
/** About what one of the published plans of a board has. */
const words = 3000;

/** Regions of 10, 100 and 1,000 plans, each beside its regionplans. */
export async function scale({ plan, folder }) {
  const { makeRegion } = await loadTypeScript('made/region.ts');
  const start = median([1, 2, 3, 4, 5].map(() => wallTime([plan, '--help'])));
  const region = path.join(folder, 'region');
  const afresh = { PLAN_CACHE: 'off' };
  const kept = { PLAN_CACHE: path.join(folder, 'kept') };
  print(`\nplan check of made regions, ${words} words a plan`);
  for (const size of sizes) {
    writeFiles(region, makeRegion({ ...size, words }));
    const plans = size.boards * size.years;
    const tell = (name, environment, prepare = () => {}) => {
      prepare();
      const time = wallTime([plan, 'check', region], environment);
      prepare();
      const memory = `${peakMemory([plan, 'check', region], folder, environment).toFixed(0)} MiB at most`;
      const each = `${((time - start) / plans).toFixed(1)} ms a plan`;
      print(`${row(name, `${(time / 1000).toFixed(2)} s`, each)}  ${memory.padStart(16)}`);
    };
    tell(`${plans} plans`, afresh);
    wallTime([plan, 'check', region], kept);
    tell('… again', kept);
    tell('… again, one file changed', kept, () => changeOneFile(region));
    rmSync(region, { recursive: true });
  }
}

function changeOneFile(region) {
  const texts = readdirSync(region, { recursive: true }).filter((name) =>
    /^namnd.*inledning\.md$/.test(name),
  );
  appendFileSync(path.join(region, texts[0]), '\nEtt stycke till.\n');
}
