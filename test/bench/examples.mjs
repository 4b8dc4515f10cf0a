import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { median, peakMemory, wallTime } from './measure.mjs';
import { print, row } from './print.mjs';

const rounds = 3;
const afresh = { PLAN_CACHE: 'off' };

/** Every example checked and built to PDF, each time in a new process with nothing kept. */
export function wholeExamples({ plan, examples, folder }) {
  const out = path.join(folder, 'out');
  const commands = [
    ['check', [plan, 'check', examples, '--fail-on', 'never']],
    ['build to PDF', [plan, 'build', examples, '--format', 'pdf', '--out', out, '--fail-on', 'never']],
  ];
  print(`\nAll the examples, cold, median of ${rounds}`);
  for (const [name, args] of commands) {
    const times = Array.from({ length: rounds }, () => {
      rmSync(out, { recursive: true, force: true });
      return wallTime(args, afresh);
    });
    print(
      row(
        name,
        `${(median(times) / 1000).toFixed(2)} s`,
        `${peakMemory(args, folder, afresh).toFixed(0)} MiB at most`,
      ),
    );
  }
  print(
    row(
      'PDF files',
      String(readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.pdf')).length),
    ),
  );
}
