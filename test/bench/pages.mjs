import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { median, peakMemory, wallTime } from './measure.mjs';
import { print, row } from './print.mjs';
import { writeFiles } from './write-files.mjs';

const rounds = 5;
const words = 20_000;
const tables = 40;
/** What was printed before is not to be known again. */
const afresh = { PLAN_CACHE: 'off' };
const compiler = '@myriaddreamin/typst-ts-node-compiler@0.7.0';

/** The same plan again and again in one document: how the time of a page grows with the number of pages. */
export async function manyPages(bench) {
  print('\nplan build of one long plan to PDF');
  for (const times of [1, 4, 16, 33]) {
    const { args, pdf } = await ourBuild(bench, times);
    const time = wallTime(args, afresh);
    const pages = await pageCount(pdf());
    const memory = `${peakMemory(args, bench.folder, afresh).toFixed(0)} MiB at most`;
    const each = `${(time / pages).toFixed(1)} ms a page`;
    print(`${row(`${pages} pages`, `${(time / 1000).toFixed(2)} s`, each)}  ${memory.padStart(16)}`);
  }
}

/** Cold from files to a tagged PDF, against the same text and tables through Typst. */
export async function againstTypst(bench) {
  const folder = path.join(bench.folder, 'typst');
  if (!install(folder)) {
    print('\nTypst was not compared with: its compiler could not be installed');
    return;
  }
  const { asTypst, longPlan } = await loadTypeScript('made/long-plan.ts');
  const source = path.join(folder, 'plan.typ');
  const target = path.join(folder, 'plan.pdf');
  writeFileSync(source, asTypst(longPlan(tables, words)));
  const fonts = path.join(bench.root, 'templates/standard/fonts');
  const theirs = [path.join(import.meta.dirname, 'typst-build.mjs'), folder, source, target, fonts];
  const { args: ours, pdf } = await ourBuild(bench, 1);
  const times = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(wallTime(ours, afresh));
    times.theirs.push(wallTime(theirs));
  }
  print(`\n${words} words and ${tables} tables to tagged PDF, cold, median of ${rounds}`);
  await tell('plan', median(times.ours), peakMemory(ours, bench.folder, afresh), pdf());
  await tell('Typst', median(times.theirs), peakMemory(theirs, bench.folder), target);
  print(row('plan / Typst', '', `${(median(times.ours) / median(times.theirs)).toFixed(2)} × time`));
}

async function tell(name, time, memory, pdf) {
  const size = `${(statSync(pdf).size / 1024).toFixed(0)} KiB`;
  print(
    `${row(name, `${(time / 1000).toFixed(2)} s`, `${memory.toFixed(0)} MiB at most`)}  ${`${await pageCount(pdf)} pages`.padStart(10)}  ${size.padStart(10)}`,
  );
}

async function ourBuild({ plan, folder }, times) {
  const { asPlansRepository, longPlan } = await loadTypeScript('made/long-plan.ts');
  const region = path.join(folder, `long-${times}`);
  const out = path.join(folder, `long-${times}-out`);
  if (!existsSync(region)) writeFiles(region, asPlansRepository(longPlan(tables * times, words * times)));
  const args = [plan, 'build', path.join(region, 'namnden'), '--format', 'pdf', '--out', out];
  return { args, pdf: () => path.join(out, readdirSync(out)[0]) };
}

/** For this comparison only; `plan` itself never needs it. */
function install(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', compiler], { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function pageCount(file) {
  const { numPages } = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  return numPages;
}
