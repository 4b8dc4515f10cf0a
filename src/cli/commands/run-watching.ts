import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { findRegions } from '../../pipeline/selections.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { visibleText } from '../format/visible-text.js';
import { type FileChanges, fileChanges } from '../watch/file-changes.js';
import { type CommandContext, say } from './context.js';

export interface WatchFlag {
  readonly watch?: true;
}

interface Watching {
  /** What the command was given, relative to the current folder. */
  readonly given: string;
  /** Folders that it writes in. */
  readonly writes: readonly string[];
  readonly run: () => Promise<ExitCode>;
}

/**
 * Runs, and again each time a file of the regions has changed, until it is interrupted. Returns at once where there
 * is no region to follow.
 */
export async function runWatching(
  { given, writes, run }: Watching,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, folder } = context;
  const roots = findRegions(path.resolve(folder, given)).value.map(({ root }) => root);
  if (roots.length === 0) return run();
  let changes: FileChanges | undefined;
  try {
    const except = writes.map((one) => path.resolve(folder, one));
    changes = await fileChanges(roots, except);
    // Flags that contradict each other, or a folder that nobody may write in, are not mended by waiting.
    if ((await run()) === exitCode.usage) return exitCode.usage;
    for (;;) {
      terminal.out(`\n${say(context, waiting)}\n`);
      const changed = await changes.next();
      terminal.out(`\n${heading(changed, context)}\n\n`);
      await run();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    terminal.err(`${say(context, notFollowed(code))}\n`);
    return exitCode.usage;
  } finally {
    await changes?.stop();
  }
}

const waiting: Bilingual = {
  sv: 'Väntar på nästa ändring. Avsluta med Ctrl+C.',
  en: 'Waiting for the next change. Press Ctrl+C to stop.',
};

function heading(changed: readonly string[], context: CommandContext): string {
  const [first = '', ...more] = changed;
  const file = visibleText(path.relative(context.folder, first));
  const others = { sv: `och ${more.length} till`, en: `and ${more.length} more` };
  const words = {
    sv: `Ändrat: ${file}${more.length > 0 ? ` ${others.sv}` : ''}`,
    en: `Changed: ${file}${more.length > 0 ? ` ${others.en}` : ''}`,
  };
  return context.terminal.paint.bold(say(context, words));
}

function notFollowed(code: string): Bilingual {
  const tooMany = code === 'ENOSPC' || code === 'EMFILE';
  return {
    sv: tooMany
      ? 'Ändringar kan inte följas: operativsystemet tillåter inte så många filer. Kör kommandot utan --watch.'
      : `Ändringar kan inte följas: operativsystemet svarade ${code}. Kör kommandot utan --watch.`,
    en: tooMany
      ? 'Changes cannot be followed: the operating system does not allow that many files. Run the command without --watch.'
      : `Changes cannot be followed: the operating system answered ${code}. Run the command without --watch.`,
  };
}
