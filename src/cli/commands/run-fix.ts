import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { type FixedFile, type FixOptions, fixRegion } from '../../pipeline/fix-region.js';
import type { Selection } from '../../pipeline.js';
import { patchText } from '../format/patch-text.js';
import { visibleText } from '../format/visible-text.js';
import { writeOutput } from '../write-output.js';
import { type CommandContext, say } from './context.js';
import { shownFrom } from './findings-report.js';

export interface FixRun {
  /** Show what would be changed, and write nothing. */
  readonly dryRun: boolean;
  readonly optionsFor: (selection: Selection) => FixOptions;
  /** Where people's words go: stdout may be kept for something else. */
  readonly tell: (text: string) => void;
}

export interface FixOutcome {
  readonly files: number;
  readonly failure: Bilingual | undefined;
}

/** Corrects what has one right answer in each region, or shows as a patch what would be changed. */
export function runFix(selections: readonly Selection[], run: FixRun, context: CommandContext): FixOutcome {
  const changed: string[] = [];
  let count = 0;
  for (const selection of selections) {
    const fixed = fixRegion(selection, run.optionsFor(selection));
    count += fixed.count;
    for (const file of fixed.files) {
      const shown = shownFrom(context.folder, path.join(selection.root, file.path));
      const failure = run.dryRun ? show(file, shown, context) : writeOutput(file.onDisk, file.after);
      if (failure) return { files: changed.length, failure };
      changed.push(shown);
    }
  }
  run.tell(say(context, toldText(count, changed, run.dryRun)));
  return { files: changed.length, failure: undefined };
}

function show({ before, after }: FixedFile, shown: string, { terminal }: CommandContext): undefined {
  terminal.out(patchText(shown, before, after, terminal));
}

function toldText(count: number, files: readonly string[], dryRun: boolean): Bilingual {
  if (files.length === 0)
    return { sv: 'Inget att rätta av sig självt.\n', en: 'Nothing to correct by itself.\n' };
  const [one, single] = [count === 1, files.length === 1];
  const what = {
    sv: `${count} ${one ? 'anmärkning' : 'anmärkningar'} i ${files.length} ${single ? 'fil' : 'filer'}`,
    en: `${count} ${one ? 'finding' : 'findings'} in ${files.length} ${single ? 'file' : 'files'}`,
  };
  if (dryRun) {
    return {
      sv: `Så här skulle ${what.sv} rättas. Ingenting är skrivet.\n`,
      en: `This is how ${what.en} would be corrected. Nothing is written.\n`,
    };
  }
  const list = files.map((file) => `  ${visibleText(file)}\n`).join('');
  return { sv: `Rättade ${what.sv}:\n${list}`, en: `Corrected ${what.en}:\n${list}` };
}
