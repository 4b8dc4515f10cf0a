import path from 'node:path';
import { writeChangesJson, writeChangesMarkdown } from '../../pipeline/render-changes.js';
import { findRegions } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { type ComparedRegion, compareVersions, type Versions, versionsOf } from './compare-versions.js';
import { type CommandContext, say } from './context.js';
import type { DiffFlags } from './diff-flags.js';
import { textReport } from './findings-report.js';
import { targetProblem, targetsIn } from './out-folder.js';
import { writeChanges } from './write-changes.js';

/** Compares what stands at `given` (relative to the current folder) with an earlier version, and tells what differs. */
export async function runDiff(given: string, flags: DiffFlags, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context;
  const from = path.resolve(context.folder, given);
  const { value: found, diagnostics } = findRegions(from);
  // A form for programs, or for a comment, stands alone on stdout.
  const asked = flags.format.join();
  const alone = flags.out === undefined && (asked === 'json' || asked === 'md');
  const report = textReport(alone ? { ...context, terminal: { ...terminal, out: terminal.err } } : context);
  const versions = found.map((selection) => versionsOf(selection, flags));
  await report.add([...diagnostics, ...versions.flatMap((each) => each.diagnostics)]);
  const pairs = versions.flatMap(({ value }) => (value ? [value] : []));
  if (pairs.length === 0 || pairs.length < versions.length) return exitCode.usage;

  const formats = alone ? [] : flags.format.filter((format) => format !== 'text');
  const selections = pairs.map(({ later }) => later);
  const targets = targetsIn(path.resolve(context.folder, flags.out ?? 'build/andringar'), from, selections);
  const blocked = formats.length === 0 ? [] : targets.map(targetProblem);
  const compared = blocked.some(Boolean) ? [] : await compareAll(pairs, flags, { context, report });
  if (alone) terminal.out(asked === 'json' ? jsonOf(compared) : markdownOf(compared, context));
  const written = await writeChanges(compared, targets, { formats, report, context });
  const failure = blocked.find(Boolean) ?? written;
  if (failure) terminal.err(`${say(context, failure)}\n`);
  return failure ? exitCode.usage : codeOf(compared, flags);
}

async function compareAll(
  pairs: readonly Versions[],
  flags: DiffFlags,
  run: Parameters<typeof compareVersions>[2],
): Promise<readonly ComparedRegion[]> {
  const compared: ComparedRegion[] = [];
  for (const pair of pairs) compared.push(await compareVersions(pair, flags, run));
  return compared;
}

function jsonOf(compared: readonly ComparedRegion[]): string {
  return writeChangesJson(compared.flatMap(({ comparison }) => comparison ?? []));
}

function markdownOf(compared: readonly ComparedRegion[], { language }: CommandContext): string {
  return compared
    .map(({ comparison, template }) =>
      comparison && template ? writeChangesMarkdown(comparison, template, language) : '',
    )
    .join('\n');
}

function codeOf(compared: readonly ComparedRegion[], { exitCode: asked }: DiffFlags): ExitCode {
  if (compared.some(({ comparison }) => !comparison) || namesNone(compared)) return exitCode.usage;
  const differs = compared.some(({ comparison }) => (comparison?.plans.length ?? 0) > 0);
  return compared.some(({ unread }) => unread) || (asked && differs) ? exitCode.findings : exitCode.clean;
}

/** A plan was named to compare with, and no plan has it. */
function namesNone(compared: readonly ComparedRegion[]): boolean {
  return compared.every(
    ({ comparison, unread }) =>
      comparison?.against !== undefined &&
      comparison.against !== 'previous' &&
      comparison.planCount === 0 &&
      !unread,
  );
}
