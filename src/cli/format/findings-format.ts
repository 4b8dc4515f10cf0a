import type { Language } from '../../base/bilingual.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';

/** A diagnostic and how its paths are called from the current folder. */
export interface FoundDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly shownPath: (path: string) => string;
}

/** What was found in one plan, in a region as a whole, or in the search for one. */
export interface FindingsGroup {
  readonly title: string;
  readonly found: readonly FoundDiagnostic[];
}

/** All that a format may tell of a run. */
export interface FindingsInput {
  /** In the order they were checked; a plan without findings has its group too. */
  readonly groups: readonly FindingsGroup[];
  readonly plans: number;
  readonly language: Language;
  /** Of this program. */
  readonly version: string;
  /** Every rule there is. */
  readonly rules: readonly Rule[];
  /** Whether a finding by itself makes the run fail. */
  readonly fails: (diagnostic: Diagnostic) => boolean;
}

/** The whole document, with its last line break. */
export type WriteFindings = (input: FindingsInput) => string;
