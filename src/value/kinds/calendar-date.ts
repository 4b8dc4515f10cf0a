import type { Grammar } from '../grammar.js';
import type { CalendarDate } from '../value.js';

export const calendarDate: Grammar<CalendarDate> = {
  read(text) {
    const [, wording, iso = ''] = /^(senast )?(\d{4}-\d\d-\d\d)$/i.exec(text) ?? [];
    const [year, month, day] = iso.split('-').map(Number);
    if (!isDay(year, month, day)) return undefined;
    return { kind: 'date', iso, ...(wording ? { wording: 'senast' } : {}) };
  },
  write: ({ iso, wording }) => (wording ? `${wording} ${iso}` : iso),
  typeset: ({ iso, wording }) => (wording ? `${wording}\u00a0${iso}` : iso),
  isMeasurable: () => true,
  numericOf: () => undefined,
};

/** A day of the Gregorian calendar, without asking any clock. */
function isDay(year = 0, month = 0, day = 0): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
