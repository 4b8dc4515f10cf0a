import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { regionOf, type StartedPlan, startPlan } from '../../pipeline/start-plan.js';
import { findRegions, type Selection } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { alreadyThere, writeNew } from '../write-new.js';
import { type CommandContext, say } from './context.js';
import { shownFrom, textReport } from './findings-report.js';
import {
  boardNamed,
  planThere,
  problemText,
  severalRegions,
  startedText,
  unknownBoard,
} from './new-words.js';

export interface NewFlags {
  readonly regionplan?: string;
  readonly blank?: true;
}

/** Begins a board's plan in the region of the current folder, and tells what it was made of. */
export async function runNew(
  asked: string,
  year: number,
  flags: NewFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const report = textReport(context);
  const { value: selections, diagnostics } = findRegions(context.folder);
  await report.add(diagnostics);
  const [selection, another] = selections;
  if (!selection) return exitCode.usage;
  if (another) return refuse(severalRegions, context);
  const { value: region, diagnostics: faults } = regionOf(selection);
  await report.add(faults, { selection, title: selection.root });
  if (!region) return exitCode.usage;
  const board = boardNamed(asked, region);
  if (!board) return refuse(unknownBoard(asked, region), context);
  const folder = `${board.folder}/${year}`;
  if (alreadyThere(selection.root, [folder]) !== undefined) return refuse(planThere(folder), context);
  const start = { board, year, regionplan: flags.regionplan, blank: flags.blank ?? false };
  const { value: started, diagnostics: found } = startPlan(selection, region, start);
  await report.add(found, { selection, title: selection.root });
  if (!started) return exitCode.usage;
  if ('kind' in started) return refuse(problemText(started, year), context);
  return finish(started, folder, selection, context);
}

function finish(
  started: StartedPlan,
  folder: string,
  { root }: Selection,
  context: CommandContext,
): ExitCode {
  const failure = writeNew(root, started.files);
  if (failure) return refuse(failure, context);
  const shown = shownFrom(context.folder, path.join(root, folder));
  context.terminal.out(say(context, startedText(started, shown)));
  return exitCode.clean;
}

function refuse(reason: Bilingual, context: CommandContext): ExitCode {
  context.terminal.err(`${say(context, reason)}\n`);
  return exitCode.usage;
}
