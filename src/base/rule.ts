import type { Bilingual } from './bilingual.js';

/** `error`: must not be adopted. `warning`: a careful secretary would look. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What can be wrong, once for all the places where it is. Every diagnostic of every stage names one; its id is
 * stable, since CI configurations and exemptions refer to it.
 */
export interface Rule {
  /** `group/name` in English, for example `totals/column-sum`. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  /** A few words that name the fault. */
  readonly title: Bilingual;
  /** Why a reader of the plan is harmed by it. */
  readonly why: Bilingual;
  /** What to do, as an instruction. */
  readonly help: Bilingual;
}
