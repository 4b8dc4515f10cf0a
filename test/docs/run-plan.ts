import { run } from '../../src/cli/run.js';
import { recordedTerminal } from '../cli/recorded-terminal.js';

/** Runs a command line such as `plan check --strict` in a folder, as someone who reads its output in a file. */
export async function runPlan(commandLine: string, folder: string) {
  const [program, ...args] = [...commandLine.matchAll(/"([^"]*)"|\S+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  if (program !== 'plan') throw new Error(`not a command of ours: ${commandLine}`);
  return runArguments(args, folder);
}

/** The same of a command line that has been taken apart. */
export async function runArguments(args: readonly string[], folder: string) {
  const { terminal, written } = recordedTerminal();
  const code = await run({ args, version: '0.0.0', terminal, folder });
  return { code, ...written() };
}
