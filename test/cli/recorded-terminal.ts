import { Chalk } from 'chalk';
import type { Terminal } from '../../src/cli/terminal.js';

/** A terminal without colours, 80 columns wide, and what has been written to it. */
export function recordedTerminal(watched = false) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    width: 80,
    paint: new Chalk({ level: 0 }),
    onScreen: watched,
    watched,
  };
  return { terminal, written: () => ({ out: out.join(''), err: err.join('') }) };
}
