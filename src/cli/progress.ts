import type { CheckedPlan } from '../pipeline.js';
import { visibleText } from './format/visible-text.js';
import type { Terminal } from './terminal.js';

/** One line that is written over and over, and wiped before anything else is printed. */
export interface Progress {
  /** A plan is done; a folder of '' is the region they are in, which is read before the first of them. */
  readonly step: (done: Pick<CheckedPlan, 'folder' | 'title'>) => void;
  readonly clear: () => void;
}

const wipe = '\r\u001b[2K';

/** Silent unless someone watches: a log of a progress line is noise, and then nothing need be counted either. */
export function progressOn(terminal: Terminal, count: () => number): Progress {
  if (!terminal.watched) return { step: () => {}, clear: () => {} };
  const total = count();
  let done = 0;
  return {
    step: ({ folder, title }) => {
      if (folder !== '') done += 1;
      const line = `[${done}/${total}] ${visibleText(title)}`;
      terminal.err(`${wipe}${line.length < terminal.width ? line : `${line.slice(0, terminal.width - 2)}…`}`);
    },
    clear: () => terminal.err(wipe),
  };
}
