import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checkRegion, findRegions, reaches } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { countsText } from '../format/counts-text.js';
import { progressOn } from '../progress.js';
import { countSeverities, strictThreshold, type Threshold } from '../severity-counts.js';
import { type CommandContext, say } from './context.js';
import { countAll } from './count-all.js';
import { jsonReport, textReport } from './findings-report.js';

export interface CheckFlags {
  readonly format: 'text' | 'json';
  readonly strict?: true;
  readonly failOn: Threshold;
}

/** Checks what stands at `given` (relative to the current folder) and tells what was found. */
export async function runCheck(given: string, flags: CheckFlags, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context;
  const { value: selections, diagnostics } = findRegions(path.resolve(context.folder, given));
  const progress = progressOn(terminal, () => countAll(selections));
  const json = flags.format === 'json' ? jsonReport(context) : undefined;
  const report = json ?? textReport(context);

  await report.add(diagnostics);
  let plans = 0;
  for (const selection of selections) {
    for (const plan of checkRegion(selection)) {
      progress.clear();
      await report.add(plan.diagnostics, selection);
      progress.step(plan);
      if (plan.folder !== '') plans += 1;
      // Lets an interrupt through between two plans.
      await setImmediate();
    }
  }
  progress.clear();
  json?.print(plans);
  const tell = json ? terminal.err : terminal.out;
  tell(`${say(context, countsText(countSeverities(report.all())))}\n`);
  if (selections.length === 0) return exitCode.usage;
  const threshold = strictThreshold(flags.failOn, flags.strict ?? false);
  return reaches(report.all(), threshold) ? exitCode.findings : exitCode.clean;
}
