import { setImmediate } from 'node:timers/promises';
import type { Bilingual } from '../../base/bilingual.js';
import { print } from '../../pipeline/print.js';
import { type BuildOptions, type BuiltPlan, buildRegion, reaches } from '../../pipeline.js';
import { diskMemory } from '../memory/disk-memory.js';
import type { OwnMemory } from '../memory/own-memory.js';
import { rememberedPages } from '../memory/remembered-pages.js';
import type { Progress } from '../progress.js';
import type { FindingsReport } from './findings-report.js';
import type { Target } from './out-folder.js';
import { type WrittenFile, writeFiles } from './write-files.js';

export interface BuildRequest {
  readonly options: BuildOptions;
  /** Where it is kept of which sources a file was made; undefined where nothing is. */
  readonly memory: OwnMemory | undefined;
  readonly progress: Progress;
  readonly report: FindingsReport;
}

export interface BuildOutcome {
  readonly written: readonly WrittenFile[];
  /** Titles of plans that `--strict` kept from being written. */
  readonly withheld: readonly string[];
  /** Titles of plans of which too little could be read for anything to be written. */
  readonly unreadable: readonly string[];
  /** Titles of plans that were written though they have errors. */
  readonly flawed: readonly string[];
  /** Why the build stopped before its end: the first file that could not be written. */
  readonly failure: Bilingual | undefined;
}

/** Writes each plan as soon as it and those before it are built, so that memory holds one at a time, or as many as are printed at once. */
export async function buildRegions(
  targets: readonly Target[],
  { options, memory, progress, report }: BuildRequest,
): Promise<BuildOutcome> {
  const written: WrittenFile[] = [];
  const titles = { withheld: [] as string[], unreadable: [] as string[], flawed: [] as string[] };
  for await (const { plan, selection, folder } of builtPlans(targets, options, memory)) {
    progress.clear();
    await report.add(plan.diagnostics, { selection, title: plan.title });
    const failure = writeFiles(plan.outputs, folder, written);
    if (failure) return { written, ...titles, failure };
    const fate = plan.folder === '' ? undefined : fateOf(plan, options);
    if (fate) titles[fate].push(plan.title);
    progress.step(plan);
    // Lets an interrupt through between two plans.
    await setImmediate();
  }
  progress.clear();
  return { written, ...titles, failure: undefined };
}

/** What there is to say of a plan besides its files; undefined when it was written and has no errors. */
function fateOf(
  plan: BuiltPlan,
  { strict, failOn }: BuildOptions,
): 'withheld' | 'unreadable' | 'flawed' | undefined {
  if (plan.outputs.length > 0) return reaches(plan.diagnostics, 'error') ? 'flawed' : undefined;
  return strict && reaches(plan.diagnostics, failOn) ? 'withheld' : 'unreadable';
}

/** Every plan of every region, with the folder its files belong in. */
async function* builtPlans(targets: readonly Target[], options: BuildOptions, memory: OwnMemory | undefined) {
  for (const { selection, folder } of targets) {
    const pages = memory && rememberedPages(options.printer ?? print, diskMemory(memory), folder);
    const printer = pages?.printer ?? options.printer;
    try {
      for await (const plan of buildRegion(selection, { ...options, printer }))
        yield { plan, selection, folder };
    } finally {
      pages?.keep();
    }
  }
}
