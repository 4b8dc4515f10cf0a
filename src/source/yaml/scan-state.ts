import type { Diagnostic } from '../../base/diagnostic.js';
import type { DraftLine } from './draft-line.js';
import type { Levels } from './levels.js';

/** The one thing the scan changes while it goes down the file. */
export interface ScanState {
  readonly path: string;
  readonly lines: readonly DraftLine[];
  readonly anchors: ReadonlySet<string>;
  /** Every name that stands before a colon somewhere in the file. */
  readonly names: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
  readonly levels: Levels;
  /** Columns of list items that have nothing to belong to, each reported once at most. */
  readonly orphans: Set<number>;
  last: LastValue;
  /** True when the text must not reach the YAML reader, which calls itself once per level. */
  isRefused: boolean;
}

/**
 * What the line above ended with: `open` takes a block below it, `text` can run on over indented lines, `closed`
 * takes nothing, `skipped` swallows what
 * was meant to follow a line that has been reported. A line belongs to it when it starts to the right of `column`.
 */
export interface LastValue {
  readonly kind: 'open' | 'text' | 'closed' | 'skipped';
  readonly column: number;
  /** How far the line was moved; what belongs to it moves along. */
  readonly moved: number;
}
