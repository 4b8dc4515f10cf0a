import type { Bilingual } from '../../base/bilingual.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Result } from '../../base/result.js';
import type { Plan } from '../../model/plan.js';
import type { Value } from '../../value/value.js';
import { unknownQuote } from './rules.js';

/** The plans that a text can quote from, seen from the place that quotes. */
export interface Library {
  readonly plan: Plan;
  /** The regionplan that the plan answers to, for frames that it gives the boards. */
  readonly regionplan: Plan | undefined;
  readonly place: Place;
}

/** A value of the model and what a reader would call it: ”Regionstyrelsen totalt, Ram 2022”. */
export interface Source {
  readonly value: Value;
  readonly name: Bilingual;
  /** Where it is written; undefined for a count. */
  readonly place: Place | undefined;
}

export type Answer = Result<Source | undefined>;

export function answer(source: Source): Answer {
  return { value: source, diagnostics: [] };
}

export function noAnswer({ place }: Library, message: Bilingual, suggestion?: string): Answer {
  return { value: undefined, diagnostics: [diagnose(unknownQuote, { place, message, suggestion })] };
}
