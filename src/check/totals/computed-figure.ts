import { equals } from '../../base/decimal.js';
import type { Edit } from '../../base/edit.js';
import { writeValue } from '../../value/value-grammar.js';
import type { Deviation } from './stated-figures.js';

/**
 * The figure that the arithmetic gives, for a row whose author wants it written so. None where two ways to work it out
 * disagree, and none for a share, which is rounded as its author thinks fit.
 */
export function computedFigure({ row, cell, computed }: Deviation): readonly Edit[] | undefined {
  const { value, place, derivations } = cell;
  if (!row.isComputed || row.percent || value.kind !== 'quantity' || value.unit) return undefined;
  if (!place.range || !derivations.every(({ amount }) => equals(amount, computed))) return undefined;
  return [{ range: place.range, text: writeValue({ ...value, amount: computed }) }];
}
