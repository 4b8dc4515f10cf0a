import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import type { ReportFormat, ReportName } from '../../pipeline/render-report.js';
import { findRegions, type Selection } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { progressOn } from '../progress.js';
import { today } from '../today.js';
import { askedReports } from './asked-reports.js';
import { type CommandContext, say } from './context.js';
import { countAll } from './count-all.js';
import { textReport } from './findings-report.js';
import { targetProblem, targetsIn } from './out-folder.js';
import { type ReportRun, tellReports, writeReports } from './write-reports.js';

export interface ReportFlags {
  readonly format: readonly ReportFormat[];
  readonly out?: string;
  readonly date?: string;
}

export interface AskedReport {
  readonly name: string | undefined;
  /** Relative to the current folder. */
  readonly path: string;
}

/** Compiles reports on the plans at a path, and tells what was written. */
export async function runReport(
  asked: AskedReport,
  flags: ReportFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const reports = askedReports(asked.name, flags.format);
  if ('problem' in reports) return refuse(reports.problem, context);
  const from = path.resolve(context.folder, asked.path);
  const { value: selections, diagnostics } = findRegions(from);
  // A form for programs stands alone on stdout.
  const alone = flags.out === undefined && flags.format.join() === 'json';
  const told = textReport(
    alone ? { ...context, terminal: { ...context.terminal, out: context.terminal.err } } : context,
  );
  await told.add(diagnostics);
  if (selections.length === 0) return exitCode.usage;
  const run = { ...runOf(reports.names, flags, selections, context), told };
  if (alone) return tellReports(selections, run, context);
  const targets = targetsIn(path.resolve(context.folder, flags.out ?? 'build/rapporter'), from, selections);
  const blocked = targets.map(targetProblem).find((problem) => problem !== undefined);
  return blocked ? refuse(blocked, context) : writeReports(targets, run, context);
}

function runOf(
  names: readonly ReportName[],
  flags: ReportFlags,
  selections: readonly Selection[],
  { terminal }: CommandContext,
): Omit<ReportRun, 'told'> {
  const progress = progressOn(terminal, () => countAll(selections));
  return { names, formats: flags.format, today: flags.date ?? today(), progress };
}

function refuse(problem: Bilingual, context: CommandContext): ExitCode {
  context.terminal.err(`${say(context, problem)}\n`);
  return exitCode.usage;
}
