// node scripts/pages.mjs [file.pdf…]: draws every page of the files, or of every plan of the examples built for the
// occasion, and puts them side by side on contact sheets in build/pages, for a person to look at.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { buildExamples } from './build-examples.mjs';
import { openPages } from './rasterise.mjs';

const root = path.dirname(import.meta.dirname);
const out = path.join(root, 'build/pages');
const columns = 4;
const rows = 2;
const scale = 0.85;
const gap = 10;

const temporary = mkdtempSync(path.join(tmpdir(), 'plan-pages-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
const named = process.argv.slice(2).map((file) => path.resolve(file));
const files = named.length > 0 ? named : examplesAsPdf();

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const file of files) await drawSheets(file);

function examplesAsPdf() {
  if (!buildExamples(temporary)) throw new Error('the examples could not be built');
  return readdirSync(temporary, { recursive: true })
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => path.join(temporary, file))
    .sort();
}

async function drawSheets(file) {
  const name = path
    .relative(temporary, file)
    .replaceAll(path.sep, '-')
    .replace(/^(\.\.-)+|\.pdf$/g, '');
  const pages = await openPages(readFileSync(file));
  const perSheet = columns * rows;
  for (let from = 1, sheet = 1; from <= pages.count; from += perSheet, sheet += 1) {
    const drawn = [];
    for (let number = from; number < from + perSheet && number <= pages.count; number += 1) {
      drawn.push(await pages.draw(number, scale));
    }
    writeFileSync(path.join(out, `${name}-${sheet}.png`), sideBySide(drawn).toBuffer('image/png'));
  }
  console.log(`${path.basename(file)}: ${pages.count} pages`);
  await pages.close();
}

/** Pages may be of different size: each has a place as large as the largest. */
function sideBySide(drawn) {
  const width = Math.max(...drawn.map((page) => page.width)) + gap;
  const height = Math.max(...drawn.map((page) => page.height)) + gap;
  const lines = Math.ceil(drawn.length / columns);
  const sheet = createCanvas(Math.min(columns, drawn.length) * width + gap, lines * height + gap);
  const context = sheet.getContext('2d');
  context.fillStyle = '#777';
  context.fillRect(0, 0, sheet.width, sheet.height);
  drawn.forEach((page, index) => {
    context.drawImage(page, gap + (index % columns) * width, gap + Math.floor(index / columns) * height);
  });
  return sheet;
}
