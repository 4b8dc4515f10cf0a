import type { Words } from '../base/bilingual.js';
import type { Decimal } from '../base/decimal.js';

/**
 * What stands in one place of a report's table, typed so that a spreadsheet gets figures and days and not their
 * printed forms. Undefined is an empty place. `language` (BCP 47) marks words of a plan in a report in another language.
 */
export type Datum =
  | { readonly type: 'words'; readonly text: string; readonly language?: string }
  /** Several things in one place, each on a line of its own where there are lines. */
  | { readonly type: 'lines'; readonly lines: readonly string[]; readonly language?: string }
  | Plain;

type Plain =
  | { readonly type: 'figure'; readonly amount: Decimal }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'year'; readonly year: number }
  /** ISO, a day that exists. */
  | { readonly type: 'date'; readonly iso: string }
  | undefined;

/** A datum before the language of the report is known: our words in both, a plan's as they are. */
export type DatumDraft =
  | { readonly type: 'words'; readonly text: Words }
  | { readonly type: 'lines'; readonly lines: readonly Words[] }
  | Plain;

export type DatumType = Exclude<Datum, undefined>['type'];

export function words(text: Words | undefined): DatumDraft {
  return text === undefined || text === '' ? undefined : { type: 'words', text };
}

export function lines(all: readonly Words[]): DatumDraft {
  return all.length === 0 ? undefined : { type: 'lines', lines: all };
}

export function figure(amount: Decimal | undefined): Plain {
  return amount && { type: 'figure', amount };
}

export function count(number: number): Plain {
  return { type: 'count', count: number };
}

export function year(value: number | undefined): Plain {
  return value === undefined ? undefined : { type: 'year', year: value };
}

/** A day that no calendar has is kept as the words it was written with: its plan has a finding about it. */
export function date(iso: string | undefined): DatumDraft {
  if (iso === undefined) return undefined;
  return isDay(iso) ? { type: 'date', iso } : words(iso);
}

export function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

/** One way to write each type of datum; a type without a way does not compile. */
export type DatumHandlers<Written> = {
  readonly [Type in DatumType]: (datum: Extract<Datum, { readonly type: Type }>) => Written;
};

export function writeDatum<Written>(datum: Datum, handlers: DatumHandlers<Written>, empty: Written): Written {
  if (datum === undefined) return empty;
  // The table is keyed by the datum's own type, which the compiler cannot follow through the look-up.
  const write = handlers[datum.type] as (datum: Exclude<Datum, undefined>) => Written;
  return write(datum);
}
