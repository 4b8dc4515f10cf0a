import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import { type Selection, sourceLines } from '../../pipeline/selections.js';
import type { FindingsGroup, FoundDiagnostic } from '../format/findings-format.js';
import type { CommandContext } from './context.js';

export interface Origin {
  readonly selection: Selection;
  /** The plan's title, or the region's for what holds for it as a whole. */
  readonly title: string;
}

/** Takes findings as they come, and tells them in its own form. */
export interface FindingsReport {
  /** `origin` is the plan they were found in; findings about the search for a region have none. */
  readonly add: (diagnostics: readonly Diagnostic[], origin?: Origin) => Promise<void>;
  /** Everything so far. */
  readonly all: () => readonly Diagnostic[];
}

/** Prints every finding at once, since a reader can start on the first while the rest are being found. */
export function textReport(context: CommandContext): FindingsReport {
  const all: Diagnostic[] = [];
  const told = new Set<string>();
  const isNew = ({ sv }: Bilingual) => {
    if (told.has(sv)) return false;
    told.add(sv);
    return true;
  };
  return {
    add: async (diagnostics, origin) => {
      if (diagnostics.length === 0) return;
      all.push(...diagnostics);
      // Measuring text for a terminal is slow to load and not needed where there is nothing to tell.
      const { diagnosticText } = await import('../format/diagnostic-text.js');
      const options = { ...textOptions(context, origin?.selection), isNew };
      for (const diagnostic of diagnostics) context.terminal.out(`${diagnosticText(diagnostic, options)}\n`);
    },
    all: () => all,
  };
}

/** Keeps the findings, for a format that can only be written when all are there. */
export function keptReport(context: CommandContext): FindingsReport & {
  readonly groups: () => readonly FindingsGroup[];
} {
  const groups: FindingsGroup[] = [];
  return {
    add: async (diagnostics, origin) => {
      if (!origin && diagnostics.length === 0) return;
      const shownPath = shownPathIn(context.folder, origin?.selection);
      const found = diagnostics.map((diagnostic): FoundDiagnostic => ({ diagnostic, shownPath }));
      groups.push({ title: origin?.title ?? 'plan', found });
    },
    all: () => groups.flatMap(({ found }) => found.map(({ diagnostic }) => diagnostic)),
    groups: () => groups,
  };
}

/** How an absolute path is called from a folder, with `/` on every system. */
export function shownFrom(folder: string, absolute: string): string {
  return path.relative(folder, absolute).split(path.sep).join('/') || '.';
}

/** Places are named from the root of their region; without a region the path is the one that was asked for. */
export function shownPathIn(folder: string, selection: Selection | undefined): (place: string) => string {
  return (place) => shownFrom(folder, selection ? path.join(selection.root, place) : place);
}

function textOptions({ language, terminal, folder }: CommandContext, selection: Selection | undefined) {
  return {
    language,
    width: terminal.width,
    paint: terminal.paint,
    shownPath: shownPathIn(folder, selection),
    lines: onceForEach((place) => (selection ? sourceLines(selection, place) : [])),
  };
}

/** A long text with many findings would else be read as many times. What is kept goes when its plan has been told. */
function onceForEach(read: (place: string) => readonly string[]): (place: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (place) => {
    const lines = known.get(place) ?? read(place);
    known.set(place, lines);
    return lines;
  };
}
