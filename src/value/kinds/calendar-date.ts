import type { Grammar } from '../grammar.js';
import type { CalendarDate } from '../value.js';

export const calendarDate: Grammar<CalendarDate> = {
  read(text) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    if (!isDay(Number(year), Number(month), Number(day))) return undefined;
    return { kind: 'date', iso: text };
  },
  write: ({ iso }) => iso,
  typeset: ({ iso }) => iso,
  isMeasurable: () => true,
  numericOf: () => undefined,
};

/** A day of the Gregorian calendar, without asking any clock. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
