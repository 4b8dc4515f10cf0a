// Keeps the machine code of what the usual commands run, beside the files it was made from: `load-compiled.cjs`
// hands it to V8. Each command runs in a process of its own, and a file that both load keeps what both need.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const plan = path.join(root, 'examples/vasternorrland/regionstyrelsen/2022');

if (process.argv.length > 2) runAndKeep(process.argv.slice(2));
else runEach();

function runEach() {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-code-'));
  const out = path.join(folder, 'out');
  try {
    for (const args of [
      ['build', plan, '--out', out, '--fail-on', 'never'],
      ['check', plan, '--fail-on', 'never'],
    ]) {
      execFileSync(process.execPath, [import.meta.filename, ...args], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runAndKeep(args) {
  process.argv = [process.execPath, 'plan', ...args];
  const { keepBeside, load, tuneForOneRun } = createRequire(import.meta.url)(
    path.join(dist, 'load-compiled.cjs'),
  );
  process.on('exit', keepBeside);
  tuneForOneRun();
  load('main.cjs');
}
