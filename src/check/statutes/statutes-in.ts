import type { Place } from '../../base/place.js';
import type { Plan } from '../../model/plan.js';
import { type NumberedStatute, numberedStatutes } from '../../value/statutes/numbered-statute.js';
import { passagesOf } from '../prose/passages.js';

/** A statute where a plan names it with its number. */
export interface NamedStatute extends NumberedStatute {
  readonly place: Place;
}

const found = new WeakMap<Plan, readonly NamedStatute[]>();

/** Every statute that a plan names with its number, in reading order. */
export function statutesIn(plan: Plan): readonly NamedStatute[] {
  const known = found.get(plan) ?? search(plan);
  found.set(plan, known);
  return known;
}

function search(plan: Plan): readonly NamedStatute[] {
  return passagesOf(plan).flatMap(({ text, place }) =>
    numberedStatutes(text).map((statute) => ({
      ...statute,
      place: place(statute.index, statute.index + statute.length),
    })),
  );
}

/** The statutes whose number can be one, and that the plan does not tell as what was before. */
export function statutesInForce(plan: Plan): readonly NamedStatute[] {
  return statutesIn(plan).filter(({ year, isFormer }) => year !== undefined && !isFormer);
}
