import path from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.js';
import { type Selection, sourceLines } from '../../pipeline.js';
import { type FoundDiagnostic, findingsDocument } from '../format/findings-json.js';
import type { CommandContext } from './context.js';

/** Takes findings as they come, and tells them in its own form. */
export interface FindingsReport {
  /** `selection` is the region they were found in; findings about the search for one have none. */
  readonly add: (diagnostics: readonly Diagnostic[], selection?: Selection) => Promise<void>;
  /** Everything so far. */
  readonly all: () => readonly Diagnostic[];
}

/** Prints every finding at once, since a reader can start on the first while the rest are being found. */
export function textReport(context: CommandContext): FindingsReport {
  const all: Diagnostic[] = [];
  return {
    add: async (diagnostics, selection) => {
      if (diagnostics.length === 0) return;
      all.push(...diagnostics);
      // Measuring text for a terminal is slow to load and not needed where there is nothing to tell.
      const { diagnosticText } = await import('../format/diagnostic-text.js');
      const options = textOptions(context, selection);
      for (const diagnostic of diagnostics) context.terminal.out(`${diagnosticText(diagnostic, options)}\n`);
    },
    all: () => all,
  };
}

/** Keeps the findings until `print`, since the document is one object. */
export function jsonReport(context: CommandContext): FindingsReport & {
  readonly print: (plans: number) => void;
} {
  const found: FoundDiagnostic[] = [];
  return {
    add: async (diagnostics, selection) => {
      const shownPath = shownPathIn(context.folder, selection);
      found.push(...diagnostics.map((diagnostic) => ({ diagnostic, shownPath })));
    },
    all: () => found.map(({ diagnostic }) => diagnostic),
    print: (plans) => {
      const document = findingsDocument(found, { language: context.language, plans });
      context.terminal.out(`${JSON.stringify(document, null, 2)}\n`);
    },
  };
}

/** How an absolute path is called from a folder, with `/` on every system. */
export function shownFrom(folder: string, absolute: string): string {
  return path.relative(folder, absolute).split(path.sep).join('/') || '.';
}

/** Places are named from the root of their region; without a region the path is the one that was asked for. */
function shownPathIn(folder: string, selection: Selection | undefined): (place: string) => string {
  return (place) => shownFrom(folder, selection ? path.join(selection.root, place) : place);
}

function textOptions({ language, terminal, folder }: CommandContext, selection: Selection | undefined) {
  return {
    language,
    width: terminal.width,
    paint: terminal.paint,
    shownPath: shownPathIn(folder, selection),
    lines: (place: string) => (selection ? sourceLines(selection, place) : []),
  };
}
