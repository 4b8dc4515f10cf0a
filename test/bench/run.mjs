// npm run bench [-- part …]: prints how long commands take, as ratios within one run where there is something to
// compare with, since milliseconds say as much about the machine as about the program.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builds } from './builds.mjs';
import { wholeExamples } from './examples.mjs';
import { againstTypst, manyPages } from './pages.mjs';
import { scale } from './scale.mjs';
import { startUp } from './start-up.mjs';

const parts = {
  start: startUp,
  examples: wholeExamples,
  scale,
  builds,
  pages: manyPages,
  typst: againstTypst,
};

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

try {
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await part({ root, plan: path.join(root, 'bin/plan.js'), examples: path.join(root, 'examples'), folder });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
