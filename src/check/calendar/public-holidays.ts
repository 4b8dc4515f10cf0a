import type { Bilingual } from '../../base/bilingual.js';

/**
 * What keeps people from meeting on a day: a weekend, or a public holiday by 1 and 2 §§ lag (1989:253) om allmänna
 * helgdagar as it reads since 2005. `iso` is a day that exists.
 */
export function freeDay(iso: string): Bilingual | undefined {
  const holiday = publicHoliday(iso);
  if (holiday) return holiday;
  const weekday = dayNumber(iso) % 7;
  if (weekday === SATURDAY) return { sv: 'en lördag', en: 'a Saturday' };
  return weekday === SUNDAY ? { sv: 'en söndag', en: 'a Sunday' } : undefined;
}

/** Day 0, 1 January 1970, was a Thursday. */
const SATURDAY = 2;
const SUNDAY = 3;

const fixed: Readonly<Record<string, Bilingual>> = {
  '01-01': { sv: 'nyårsdagen', en: 'New Year’s Day' },
  '01-06': { sv: 'trettondedag jul', en: 'Epiphany' },
  '05-01': { sv: 'första maj', en: 'May Day' },
  '06-06': { sv: 'nationaldagen', en: 'the National Day' },
  '12-25': { sv: 'juldagen', en: 'Christmas Day' },
  '12-26': { sv: 'annandag jul', en: 'Boxing Day' },
};

/** Days from Easter Sunday. */
const movable: Readonly<Record<number, Bilingual>> = {
  [-2]: { sv: 'långfredagen', en: 'Good Friday' },
  0: { sv: 'påskdagen', en: 'Easter Sunday' },
  1: { sv: 'annandag påsk', en: 'Easter Monday' },
  39: { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  49: { sv: 'pingstdagen', en: 'Whit Sunday' },
};

function publicHoliday(iso: string): Bilingual | undefined {
  const monthAndDay = iso.slice(5);
  const year = Number(iso.slice(0, 4));
  return fixed[monthAndDay] ?? movable[dayNumber(iso) - dayNumber(easter(year))] ?? saturdayHoliday(iso);
}

/** The Saturdays between 20 and 26 June and between 31 October and 6 November. */
function saturdayHoliday(iso: string): Bilingual | undefined {
  if (dayNumber(iso) % 7 !== SATURDAY) return undefined;
  const monthAndDay = iso.slice(5);
  if (monthAndDay >= '06-20' && monthAndDay <= '06-26')
    return { sv: 'midsommardagen', en: 'Midsummer’s Day' };
  const isAllSaints = monthAndDay >= '10-31' && monthAndDay <= '11-06';
  return isAllSaints ? { sv: 'alla helgons dag', en: 'All Saints’ Day' } : undefined;
}

/** Days since 1 January 1970. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm that J. Meeus prints in Astronomical Algorithms
 * (1991), chapter 8. The names are its own.
 */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const day = String((n % 31) + 1).padStart(2, '0');
  return `${year}-0${Math.floor(n / 31)}-${day}`;
}
