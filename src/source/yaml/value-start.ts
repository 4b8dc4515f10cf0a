import { mask } from './draft-line.js';
import type { LastValue, ScanState } from './scan-state.js';
import type { Trap, ValueSite } from './value-site.js';

/** A value as far as the line on which it begins tells. */
export interface ValueStart {
  readonly index: number;
  readonly column: number;
  /** The rest of the line, comment included. */
  readonly rest: string;
  /** Lines that start to the right of this column may belong to the value. */
  readonly parent: number;
}

/** How many lines the value takes, and what it leaves open. Undefined: not a value of this kind. */
export interface ValueEnd {
  readonly lines: number;
  readonly kind: LastValue['kind'];
}

export function siteOf(state: ScanState, start: ValueStart, text: string): ValueSite {
  const line = state.lines[start.index];
  if (line === undefined) throw new Error(`No line ${start.index} in ${state.path}`);
  return { path: state.path, line, column: start.column, text, anchors: state.anchors };
}

/** Reports the trap and hides its text from the YAML reader, which gives `meant` back in its stead. */
export function spring(state: ScanState, site: ValueSite, trap: Trap, meant = site.text): ValueEnd {
  state.diagnostics.push(trap.diagnostic);
  if (trap.readAsWritten) mask(site.line, site.column, site.column + site.text.length, meant);
  return { lines: 1, kind: 'closed' };
}
