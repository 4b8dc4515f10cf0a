// A process of its own for the tests that kill one while it writes.
import { exitOnInterrupt } from '../../src/cli/exit-on-interrupt.js';
import { writeOutput } from '../../src/cli/write-output.js';

const [target = '', letter = '', size = '0', times = '1'] = process.argv.slice(2);
const bytes = Buffer.alloc(Number(size), letter);
exitOnInterrupt();
for (let round = 0; round < Number(times); round++) {
  const refusal = writeOutput(target, bytes);
  if (refusal) process.stdout.write(`${refusal.sv}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
