import type { Words } from '../base/bilingual.js';
import { absolute, add, compare, halfUnit, subtract } from '../base/decimal.js';
import { convert } from '../model/figure-of.js';
import { type AmountUnit, amountUnits } from '../model/region.js';
import { formatAmount } from '../value/amount.js';
import type { Field, Figure } from './item.js';

/** 9 100 tkr and 9,1 mnkr: a table that is told in another unit has other figures and says the same. */
export function isSameAmount(before: Figure, after: Figure): boolean {
  const [from, to] = [unitOf(before), unitOf(after)];
  if (!from || !to || from === to) return false;
  const there = convert({ amount: before.amount, margin: halfUnit(before.amount) }, from, to);
  const off = absolute(subtract(after.amount, there.amount));
  return compare(off, add(there.margin, halfUnit(after.amount))) <= 0;
}

/** Then the figures alone would say less than what has changed. */
export function areOfOtherUnits(before: Figure, after: Figure): boolean {
  return before.unit !== after.unit && unitOf(before) !== undefined && unitOf(after) !== undefined;
}

export function withUnit(field: Field | undefined): Words | undefined {
  return field?.figure ? formatAmount(field.figure.amount, field.figure.unit) : field?.text;
}

function unitOf({ unit }: Figure): AmountUnit | undefined {
  return amountUnits.find((each) => each === unit);
}
