import type { Decimal } from '../base/decimal.js';

/**
 * What stands in one place of a report's table, typed so that a spreadsheet gets figures and days and not their
 * printed forms. Undefined is an empty place.
 */
export type Datum =
  | { readonly type: 'words'; readonly text: string }
  /** Several things in one place, each on a line of its own where there are lines. */
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'figure'; readonly amount: Decimal }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'year'; readonly year: number }
  /** ISO, a day that exists. */
  | { readonly type: 'date'; readonly iso: string }
  | undefined;

export type DatumType = Exclude<Datum, undefined>['type'];

export function words(text: string | undefined): Datum {
  return text === undefined || text === '' ? undefined : { type: 'words', text };
}

export function lines(all: readonly string[]): Datum {
  return all.length === 0 ? undefined : { type: 'lines', lines: all };
}

export function figure(amount: Decimal | undefined): Datum {
  return amount && { type: 'figure', amount };
}

export function count(number: number): Datum {
  return { type: 'count', count: number };
}

export function year(value: number | undefined): Datum {
  return value === undefined ? undefined : { type: 'year', year: value };
}

/** A day that no calendar has is kept as the words it was written with: its plan has a finding about it. */
export function date(iso: string | undefined): Datum {
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
