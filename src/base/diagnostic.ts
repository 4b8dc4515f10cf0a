import type { Bilingual } from './bilingual.js';
import type { FileEdit } from './edit.js';
import type { Place } from './place.js';
import { comparePlaces } from './place.js';
import type { Rule, Severity } from './rule.js';

/** Another place that the reader needs to see to understand a diagnostic. */
export interface Related {
  readonly place: Place;
  readonly message: Bilingual;
}

/** Somebody's decision that a finding does not count, for a time. Written in the plan it is about. */
export interface Exemption {
  readonly reason: string;
  readonly decidedBy: string;
  /** The last day it holds, ISO `2032-12-31`. */
  readonly until: string;
  readonly place: Place;
}

/** One finding, complete in itself: a formatter needs nothing else but the source line for its code frame. */
export interface Diagnostic {
  readonly ruleId: Rule['id'];
  readonly severity: Severity;
  /** What is wrong, with the figures or names at hand. */
  readonly message: Bilingual;
  readonly place: Place;
  readonly why: Bilingual;
  readonly help: Bilingual;
  /** The near name behind ”menade du …?”. */
  readonly suggestion?: string;
  readonly related?: readonly Related[];
  /** What corrects it, where there is one right answer. */
  readonly fix?: readonly FileEdit[];
  /** With one the finding is still told, as information, and fails nothing. */
  readonly exemption?: Exemption;
}

/** What a place adds to its rule. `why` and `help` replace the rule's own where the place allows better. */
export interface Finding {
  readonly place: Place;
  readonly message: Bilingual;
  readonly severity?: Severity;
  readonly why?: Bilingual;
  readonly help?: Bilingual;
  readonly suggestion?: string | undefined;
  readonly related?: readonly Related[];
  readonly fix?: readonly FileEdit[] | undefined;
}

export function diagnose(rule: Rule, finding: Finding): Diagnostic {
  return {
    ruleId: rule.id,
    severity: finding.severity ?? rule.severity,
    message: finding.message,
    place: finding.place,
    why: finding.why ?? rule.why,
    help: finding.help ?? rule.help,
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
    ...(finding.related === undefined ? {} : { related: finding.related }),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  };
}

/** The same finding, of which only its author can tell how it is to be corrected. */
export function withoutFix({ fix, ...diagnostic }: Diagnostic): Diagnostic {
  return diagnostic;
}

/** By place, then by rule and text, so that the order never depends on which stage spoke first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      comparePlaces(a.place, b.place) ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.message.sv, b.message.sv),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
