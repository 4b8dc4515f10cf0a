import type { Bilingual } from '../../base/bilingual.js';
import { type ChangeFormat, renderChanges } from '../../pipeline/render-changes.js';
import type { ComparedRegion } from './compare-versions.js';
import type { CommandContext } from './context.js';
import type { FindingsReport } from './findings-report.js';
import type { Target } from './out-folder.js';
import { fileList } from './outcome-text.js';
import { type WrittenFile, writeFiles } from './write-files.js';

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
    const { value: outputs, diagnostics } = await renderChanges(
      comparison,
      template,
      formats,
      context.language,
    );
    await report.add(diagnostics);
    const failure = writeFiles(outputs, folder, written);
    if (failure) return failure;
  }
  for (const line of fileList(written, context)) context.terminal.out(`${line}\n`);
  return undefined;
}
