import type { Bilingual } from '../base/bilingual.js';
import type { Period } from '../model/plan.js';

/** The schema has already held the text against the form. With a fault the period is its own years in their order. */
export type PeriodReading =
  | { readonly period: Period }
  | { readonly period: Period; readonly fault: Bilingual };

export function parsePeriod(text: string): PeriodReading {
  const [own = '', outlook] = text.split('(');
  const period = { ...yearsOf(own), outlook: outlook === undefined ? undefined : yearsOf(outlook) };
  const fault = faultOf(period);
  if (!fault) return { period };
  const first = Math.min(period.first, period.last);
  const last = Math.max(period.first, period.last);
  return { period: { first, last, outlook: undefined }, fault };
}

function faultOf({ first, last, outlook }: Period): Bilingual | undefined {
  if (first > last) return backwards(first, last);
  if (!outlook) return undefined;
  if (outlook.first > outlook.last) return backwards(outlook.first, outlook.last);
  if (outlook.first > last) return undefined;
  return {
    sv: `Åren inom parentes är utblicken och ska komma efter planens egna, men ${outlook.first} är inte efter ${last}.`,
    en: `The years in parentheses are the outlook and come after the plan’s own, but ${outlook.first} is not after ${last}.`,
  };
}

function backwards(first: number, last: number): Bilingual {
  return {
    sv: `Perioden ${first}–${last} slutar innan den börjar.`,
    en: `The period ${first}–${last} ends before it begins.`,
  };
}

function yearsOf(text: string): { readonly first: number; readonly last: number } {
  const years = (text.match(/\d{4}/g) ?? []).map(Number);
  const first = years[0] ?? 0;
  return { first, last: years[1] ?? first };
}
