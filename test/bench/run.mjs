// Prints how long commands take against a bare start of Node in the same run, since milliseconds say as much about
// the machine as about the program. Compare ratios between runs, never times.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, medianTimes, peakMemory, wallTime } from './measure.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const plan = path.join(root, 'bin/plan.js');
const example = path.join(root, 'examples/vasternorrland');
const onePlan = path.join(example, 'regionstyrelsen/2022');
const startUpRounds = 15;
const buildRounds = 5;
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'));

try {
  startUp();
  coldBuild();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function startUp() {
  const commands = [
    ['node -e 0', ['-e', '0']],
    ['plan --version', [plan, '--version']],
    ['plan --help', [plan, '--help']],
    ['plan check (one plan)', [plan, 'check', onePlan]],
    ['plan check (five plans)', [plan, 'check', example]],
  ];
  const times = medianTimes(
    commands.map(([, args]) => args),
    startUpRounds,
  );
  print(`Start-up, median of ${startUpRounds} interleaved rounds`);
  commands.forEach(([name], index) => {
    print(row(name, `${times[index].toFixed(0)} ms`, `${(times[index] / times[0]).toFixed(2)} × node`));
  });
}

/** Cold: a new process each time, nothing kept between them. */
function coldBuild() {
  const out = path.join(folder, 'out');
  const args = [plan, 'build', example, '--format', 'pdf', '--out', out, '--fail-on', 'never'];
  const times = [];
  const bare = [];
  for (let round = 0; round < buildRounds; round++) {
    rmSync(out, { recursive: true, force: true });
    bare.push(wallTime(['-e', '0']));
    times.push(wallTime(args));
  }
  const memory = median([1, 2, 3].map(() => peakMemory(args, folder)));
  print(`\nCold build of the example to ${readdirSync(out).length} PDF files, median of ${buildRounds}`);
  print(
    row(
      'wall time',
      `${(median(times) / 1000).toFixed(2)} s`,
      `${(median(times) / median(bare)).toFixed(1)} × node`,
    ),
  );
  print(row('peak memory', `${memory.toFixed(0)} MiB`, ''));
}

function row(name, value, ratio) {
  return `  ${name.padEnd(24)}${value.padStart(10)}  ${ratio.padStart(12)}`;
}

function print(line) {
  console.log(line.trimEnd());
}
