import { Chalk } from 'chalk';
import { run } from '../../src/cli/run.js';

/** Runs a command line such as `plan check --strict` in a folder, as someone who reads its output in a file. */
export async function runPlan(commandLine: string, folder: string) {
  const [program, ...args] = [...commandLine.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  if (program !== 'plan') throw new Error(`not a command of ours: ${commandLine}`);
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    width: 80,
    paint: new Chalk({ level: 0 }),
    watched: false,
  };
  const code = await run({ args, version: '0.0.0', terminal, folder });
  return { code, out: out.join(''), err: err.join('') };
}
