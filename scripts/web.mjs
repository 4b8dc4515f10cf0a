// node scripts/web.mjs [file.html…]: opens files, or every plan of the examples, every report on them and what differs from the
// plans before, in a Chromium that is on the machine, and prints what breaks WCAG 2.1 AA, is lost on paper or asks for anything
// as JSON. Exit code 0: nothing; 1: something; 2: wrong usage, or no browser. CHROME_PATH names one that has no usual name.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { buildExamples, compareExamples, reportOnExamples } from './build-examples.mjs';
import { findBrowser } from './web/find-browser.mjs';
import { holdPage } from './web/hold-page.mjs';

/** Pages that are looked at at the same time. */
const atOnce = 3;

/** A machine that does much else may take long to start a browser, in milliseconds. */
const timeout = 120_000;

const program = findBrowser();
if (!program) stop('there is no Chromium: install one, or name it in CHROME_PATH');
const temporary = mkdtempSync(path.join(tmpdir(), 'plan-web-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
const named = process.argv.slice(2).map((file) => path.resolve(file));
const missing = named.find((file) => !existsSync(file));
if (missing) stop(`${missing}: no such file`);
const files = named.length > 0 ? named : examplesAsHtml();
/** Pages are told by their place below it. */
const base = named.length > 0 ? process.cwd() : temporary;

const faults = await holdAll(files);
console.log(JSON.stringify(faults, undefined, 2));
console.error(`${files.length} pages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function holdAll(all) {
  const browser = await startBrowser();
  const found = new Array(all.length);
  const waiting = all.entries();
  const work = async () => {
    for (const [index, file] of waiting) found[index] = await holdPage(browser, file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await browser.close();
  return found.flat().map((fault) => ({ ...fault, page: path.relative(base, fault.page) }));
}

/** Its sandbox needs rights that root in a container has not; nothing but pages of plans is opened. */
async function startBrowser() {
  try {
    return await chromium.launch({ executablePath: program, args: ['--no-sandbox'], timeout });
  } catch (error) {
    return stop(`${program} could not be started: ${error.message.split('\n')[0]}`);
  }
}

function examplesAsHtml() {
  const folder = (name) => path.join(temporary, name);
  if (!buildExamples(folder('plans'), 'html')) stop('the examples could not be built');
  if (!reportOnExamples(folder('reports'), 'html')) stop('the reports on the examples could not be made');
  if (!compareExamples(folder('changes'), 'html')) stop('the plans of the examples could not be compared');
  return readdirSync(temporary, { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(temporary, file))
    .sort();
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
