import type { Bilingual } from '../../base/bilingual.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { type CommandContext, say } from './context.js';
import { type CheckFlags, runCheck } from './run-check.js';
import type { FixFlags } from './run-check-and-fix.js';
import { runWatching } from './run-watching.js';

/** Checks again and again while somebody writes, for whom the text is. */
export async function runCheckWatching(
  given: string,
  flags: CheckFlags & FixFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const problem = contradiction(flags);
  if (problem) {
    context.terminal.err(`${say(context, problem)}\n`);
    return exitCode.usage;
  }
  return runWatching({ given, writes: [], run: () => runCheck(given, flags, context) }, context);
}

function contradiction({ fix, dryRun, format }: CheckFlags & FixFlags): Bilingual | undefined {
  if (fix || dryRun) {
    return {
      sv: '--watch granskar medan du skriver, och rättar ingenting. Kör plan check --fix för sig.',
      en: '--watch checks while you write, and corrects nothing. Run plan check --fix by itself.',
    };
  }
  if (format === 'text') return undefined;
  return {
    sv: `--watch visar text för läsare. Ta bort --format ${format} eller --watch.`,
    en: `--watch shows text for readers. Leave out --format ${format} or --watch.`,
  };
}
