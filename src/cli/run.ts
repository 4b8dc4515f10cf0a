import { CommanderError } from 'commander';
import { chosenLanguage } from './chosen-language.js';
import { type CommandHost, say } from './commands/context.js';
import { type ExitCode, exitCode } from './exit-code.js';
import type { OwnMemory } from './memory/own-memory.js';
import { createProgram } from './program.js';
import type { Terminal } from './terminal.js';

export interface Run {
  readonly args: readonly string[];
  readonly version: string;
  readonly terminal: Terminal;
  /** The current folder. */
  readonly folder: string;
  readonly memory?: OwnMemory | undefined;
  readonly threads?: number | undefined;
}

/** One run of the command line, from arguments to exit code. Throws for our own bugs only. */
export async function run({ args, version, terminal, folder, memory, threads }: Run): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const finish = (result: ExitCode) => {
    code = result;
  };
  const language = chosenLanguage(args);
  const host: CommandHost = { language, terminal, folder, version, memory, threads, finish };
  const program = createProgram(host);
  try {
    const { operands, unknown } = program.parseOptions([...args]);
    const asksNothing = operands.length === 0 && unknown.length === 0;
    await program.parseAsync(asksNothing ? [...args, '--help'] : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCode.clean;
    terminal.err(
      `${moreHelp(
        args,
        program.commands.map((command) => command.name()),
        host,
      )}\n`,
    );
    return exitCode.usage;
  }
  return code;
}

function moreHelp(args: readonly string[], commands: readonly string[], host: CommandHost): string {
  const command = args.find((arg) => commands.includes(arg));
  const ask = `plan${command ? ` ${command}` : ''} --help`;
  return say(host, { sv: `Mer hjälp: ${ask}`, en: `More help: ${ask} --lang en` });
}
