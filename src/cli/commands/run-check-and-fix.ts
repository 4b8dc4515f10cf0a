import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { findRegions, type Selection } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { today } from '../today.js';
import { type CommandContext, say } from './context.js';
import { readersSince } from './readers-since.js';
import { ruleFilter } from './rule-filter.js';
import { unknownName } from './rule-names.js';
import { type CheckFlags, runCheck } from './run-check.js';
import { runFix } from './run-fix.js';

export interface FixFlags {
  readonly fix?: true;
  /** Show what would be changed, and write nothing. */
  readonly dryRun?: true;
}

/** Corrects what has one right answer and then checks what is left; or only shows what would be corrected. */
export async function runCheckAndFix(
  given: string,
  flags: CheckFlags & FixFlags,
  context: CommandContext,
): Promise<ExitCode> {
  if (!flags.fix) return refuse(dryRunAlone, context);
  const { value: selections } = findRegions(path.resolve(context.folder, given));
  const earlier = await readersSince(flags.since, selections);
  const possible = !unknownName(flags) && earlier.diagnostics.length === 0 && selections.length > 0;
  // What stands in the way is the check's to tell.
  if (!possible) return runCheck(given, flags, context);
  const wanted = ruleFilter(flags);
  const dryRun = flags.dryRun ?? false;
  const optionsFor = (selection: Selection) => ({
    wanted,
    today: flags.date ?? today(),
    since: earlier.value.get(selection),
  });
  // A patch and a form for programs are alone on stdout, so that they can be sent to a file.
  const tell = dryRun || flags.format !== 'text' ? context.terminal.err : context.terminal.out;
  const { files, failure } = runFix(selections, { dryRun, optionsFor, tell }, context);
  if (failure) return refuse(failure, context);
  if (dryRun) return files > 0 ? exitCode.findings : exitCode.clean;
  return runCheck(given, flags, context);
}

function refuse(reason: Bilingual, context: CommandContext): ExitCode {
  context.terminal.err(`${say(context, reason)}\n`);
  return exitCode.usage;
}

const dryRunAlone: Bilingual = {
  sv: '--dry-run visar vad --fix skulle ändra. Skriv båda: plan check --fix --dry-run.',
  en: '--dry-run shows what --fix would change. Write both: plan check --fix --dry-run.',
};
