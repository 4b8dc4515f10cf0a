import { setImmediate } from 'node:timers/promises';
import type { Bilingual } from '../../base/bilingual.js';
import { type ReadRegion, readFacts } from '../../pipeline/read-facts.js';
import {
  type Report,
  type ReportFormat,
  type ReportName,
  renderReports,
  reportsForPrograms,
  writeReportJson,
} from '../../pipeline/render-report.js';
import type { Selection } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import type { Progress } from '../progress.js';
import { type CommandContext, say } from './context.js';
import type { FindingsReport } from './findings-report.js';
import type { Target } from './out-folder.js';
import { fileList } from './outcome-text.js';
import { type WrittenFile, writeFiles } from './write-files.js';

export interface ReportRun {
  readonly names: readonly ReportName[];
  readonly formats: readonly ReportFormat[];
  /** ISO. */
  readonly today: string;
  readonly progress: Progress;
  /** Takes what kept a plan from being in the reports. */
  readonly told: FindingsReport;
}

/** The reports of all regions as one JSON document on stdout. */
export async function tellReports(
  selections: readonly Selection[],
  run: ReportRun,
  { terminal }: CommandContext,
): Promise<ExitCode> {
  const reports: Report[] = [];
  let code: ExitCode = exitCode.clean;
  for (const selection of selections) {
    const read = await readRegion(selection, run);
    if (!read) return exitCode.usage;
    if (read.facts.unread.length > 0) code = exitCode.findings;
    reports.push(...reportsForPrograms(run.names, read.facts));
  }
  terminal.out(writeReportJson(reports));
  return code;
}

/** The reports of each region in its folder, region by region. */
export async function writeReports(
  targets: readonly Target[],
  run: ReportRun,
  context: CommandContext,
): Promise<ExitCode> {
  const written: WrittenFile[] = [];
  let code: ExitCode = exitCode.clean;
  for (const { selection, folder } of targets) {
    const read = await readRegion(selection, run);
    if (!read) return exitCode.usage;
    if (read.facts.unread.length > 0) code = exitCode.findings;
    const failure = await writeRegion(read, folder, { ...run, language: context.language }, written);
    if (failure) {
      context.terminal.err(`${say(context, failure)}\n`);
      return exitCode.usage;
    }
  }
  for (const line of fileList(written, context)) context.terminal.out(`${line}\n`);
  return code;
}

async function writeRegion(
  { facts, template }: ReadRegion,
  folder: string,
  { names, language, formats, told }: ReportRun & Pick<CommandContext, 'language'>,
  written: WrittenFile[],
): Promise<Bilingual | undefined> {
  const asked = { names, language };
  for (const format of formats) {
    const { value: outputs, diagnostics } = await renderReports(asked, facts, template, format);
    await told.add(diagnostics);
    const failure = writeFiles(outputs, folder, written);
    if (failure) return failure;
    // Lets an interrupt through between two files.
    await setImmediate();
  }
  return undefined;
}

async function readRegion(
  selection: Selection,
  { today, progress, told }: ReportRun,
): Promise<ReadRegion | undefined> {
  const reading = readFacts(selection, today);
  let step = reading.next();
  while (!step.done) {
    progress.step(step.value);
    await setImmediate();
    step = reading.next();
  }
  progress.clear();
  const { value, diagnostics } = step.value;
  await told.add(diagnostics, { selection, title: selection.root });
  return value;
}
