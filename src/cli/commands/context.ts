import type { Bilingual, Language } from '../../base/bilingual.js';
import type { ExitCode } from '../exit-code.js';
import type { OwnMemory } from '../memory/own-memory.js';
import type { Terminal } from '../terminal.js';

/** What every command is run with. */
export interface CommandContext {
  readonly language: Language;
  readonly terminal: Terminal;
  /** The current folder: what paths are given from and shown from. */
  readonly folder: string;
  /** Of this program. */
  readonly version: string;
  /** Where findings are kept from one run to the next, and undefined where none are. */
  readonly memory?: OwnMemory | undefined;
  /** How many threads can work at the same time; undefined where the program has not been compiled for them. */
  readonly threads?: number | undefined;
}

/** What a command definition needs besides: somewhere to leave its exit code. */
export interface CommandHost extends CommandContext {
  readonly finish: (code: ExitCode) => void;
}

export function say(context: CommandContext, words: Bilingual): string {
  return words[context.language];
}
