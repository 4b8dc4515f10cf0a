import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { type ChangeFormat, renderChanges } from '../../pipeline/render-changes.js';
import { writeOutput } from '../write-output.js';
import type { WrittenFile } from './build-regions.js';
import type { ComparedRegion } from './compare-versions.js';
import type { CommandContext } from './context.js';
import type { FindingsReport } from './findings-report.js';
import type { Target } from './out-folder.js';
import { fileList } from './outcome-text.js';

interface WriteRun {
  /** None where nothing is to be written. */
  readonly formats: readonly ChangeFormat[];
  readonly report: FindingsReport;
  readonly context: CommandContext;
}

/** The comparison of each region in its folder. What is given back is why it stopped before its end. */
export async function writeChanges(
  compared: readonly ComparedRegion[],
  targets: readonly Target[],
  { formats, report, context }: WriteRun,
): Promise<Bilingual | undefined> {
  if (formats.length === 0) return undefined;
  const written: WrittenFile[] = [];
  for (const { selection, comparison, template } of compared) {
    const folder = targets.find((target) => target.selection === selection)?.folder;
    if (!comparison || !template || folder === undefined) continue;
    const { value: outputs, diagnostics } = await renderChanges(comparison, template, formats);
    await report.add(diagnostics);
    for (const { name, bytes, pages } of outputs) {
      const file = path.join(folder, name);
      const failure = writeOutput(file, bytes);
      if (failure) return failure;
      written.push({ path: file, size: bytes.length, pages });
    }
  }
  for (const line of fileList(written, context)) context.terminal.out(`${line}\n`);
  return undefined;
}
