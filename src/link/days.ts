import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { months } from '../base/months.js';
import type { Place } from '../base/place.js';
import { parseValue } from '../value/value-grammar.js';
import { impossibleDay } from './rules.js';

/** The days of a meeting, ISO: the same day twice for a meeting of one day. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * Reads `26 januari`, `23–24 mars`, `30 mars–1 april` and ISO days, which the schema has held against their form.
 * A day that no calendar has is kept as it would be written; `checkDays` tells of it.
 */
export function readDays(text: string, year: string): Days {
  const [one = '', other] = /^\d{4}-/.test(text) ? isoDays(text) : text.split(/ ?[-–] ?/);
  const last = isoDay(other ?? one, year, undefined);
  return { first: isoDay(one, year, last.slice(5, 7)), last };
}

/** A day that does not exist, or a range that ends before it begins. */
export function checkDays(days: Days, text: string, place: Place): readonly Diagnostic[] {
  const wrong = [checkDay(days.first, place), checkDay(days.last, place)].find((found) => found.length > 0);
  if (wrong) return wrong;
  if (days.first <= days.last) return [];
  return [
    diagnose(impossibleDay, {
      place,
      message: {
        sv: `”${text}” slutar innan det börjar.`,
        en: `“${text}” ends before it begins.`,
      },
    }),
  ];
}

function checkDay(iso: string, place: Place): readonly Diagnostic[] {
  if (parseValue(iso).kind === 'date') return [];
  const [year = '', month = '', day = ''] = iso.split('-');
  return [
    diagnose(impossibleDay, {
      place,
      message: {
        sv: `Någon ${Number(day)} ${months[Number(month) - 1] ?? month} finns inte ${year}.`,
        en: `There is no ${iso} in the calendar.`,
      },
    }),
  ];
}

function isoDays(text: string): readonly string[] {
  return text.match(/\d{4}-\d\d-\d\d/g) ?? [];
}

function isoDay(text: string, year: string, lastMonth: string | undefined): string {
  if (/^\d{4}-/.test(text)) return text;
  const [day = '', month] = text.split(' ');
  const number = month === undefined ? lastMonth : String(months.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number ?? '00'}-${day.padStart(2, '0')}`;
}
