import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { type BuildOptions, type Format, findRegions, reaches, type Selection } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { countsText } from '../format/counts-text.js';
import { progressOn } from '../progress.js';
import { countSeverities, strictThreshold, type Threshold } from '../severity-counts.js';
import { mostThreads } from '../threads/most-threads.js';
import { today } from '../today.js';
import { buildRegions } from './build-regions.js';
import { type CommandContext, say } from './context.js';
import { countAll } from './count-all.js';
import { textReport } from './findings-report.js';
import { targetProblem, targetsIn } from './out-folder.js';
import { outcomeText } from './outcome-text.js';

export interface BuildFlags {
  readonly format: readonly Format[];
  readonly out: string;
  readonly strict?: true;
  readonly failOn: Threshold;
  readonly date?: string;
  /** False where nothing is to be remembered. */
  readonly cache?: boolean;
}

/** Builds what stands at `given` (relative to the current folder) and tells what was found and written. */
export async function runBuild(given: string, flags: BuildFlags, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context;
  const strict = flags.strict ?? false;
  const failOn = strictThreshold(flags.failOn, strict);
  const from = path.resolve(context.folder, given);
  const { value: selections, diagnostics } = findRegions(from);
  const report = textReport(context);
  await report.add(diagnostics);
  if (selections.length === 0) return exitCode.usage;

  const targets = targetsIn(path.resolve(context.folder, flags.out), from, selections);
  const problems = strict && failOn === 'never' ? [contradiction] : targets.map(targetProblem);
  const problem = problems.find((one) => one !== undefined);
  if (problem) {
    terminal.err(`${say(context, problem)}\n`);
    return exitCode.usage;
  }
  const progress = progressOn(terminal, () => countAll(selections));
  const options = {
    formats: flags.format,
    strict,
    failOn,
    today: flags.date ?? today(),
    ...(await printing(selections, flags.format, context)),
  };
  const memory = flags.cache === false ? undefined : context.memory;
  const outcome = await buildRegions(targets, { options, memory, progress, report });
  terminal.out(outcomeText(outcome, context));
  terminal.out(`${say(context, countsText(countSeverities(report.all())))}\n`);
  if (outcome.failure) {
    terminal.err(`${say(context, outcome.failure)} ${say(context, untouched)}\n`);
    return exitCode.usage;
  }
  return reaches(report.all(), failOn) ? exitCode.findings : exitCode.clean;
}

/** A thread takes as long to be ready as five plans take to print. */
const fewestPlans = 10;

/** The pages of many plans are printed by other threads, while this one reads and checks. */
async function printing(
  selections: readonly Selection[],
  formats: readonly Format[],
  { threads = 1 }: CommandContext,
): Promise<Pick<BuildOptions, 'printer' | 'ahead'>> {
  const few = threads === 1 || !formats.includes('pdf') || countAll(selections, fewestPlans) < fewestPlans;
  if (few) return {};
  const { printInThreads } = await import('../threads/print-in-threads.js');
  const count = Math.min(threads, mostThreads);
  return { printer: printInThreads(count), ahead: count };
}

const untouched: Bilingual = {
  sv: 'En tidigare fil med det namnet är orörd.',
  en: 'An earlier file of that name is untouched.',
};

const contradiction: Bilingual = {
  sv: '--strict och --fail-on never säger emot varandra. Ta bort den ena.',
  en: '--strict and --fail-on never contradict each other. Leave one of them out.',
};
