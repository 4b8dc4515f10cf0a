import { lastOfMonth } from '../base/last-of-month.js';
import { months } from '../base/months.js';

/** What a value of a format was meant to be, by the format's name; for a notation that can mean one thing only. */
export function rightNotation(format: string, text: string): string | undefined {
  return notations[format]?.(text.trim());
}

const notations: Readonly<Record<string, (text: string) => string | undefined>> = {
  date: isoDate,
  days: dayInWords,
  id,
  period,
  paragraph: (text) => /^(?:§\s*(\d+)|(\d+)\s*§)$/.exec(text)?.slice(1).find(Boolean),
};

/** A number is written with a comma, but the number of a goal is not one. The word before it is the key's: `mål: Mål 2.2`. */
function id(text: string): string | undefined {
  const [, number = text] = /^\p{L}+ (\d\S*)$/u.exec(text) ?? [];
  const right = /^\d+(?:\s*[,.]\s*\d+)+$/.test(number) ? number.replace(/\s*[,.]\s*/g, '.') : number;
  return right === text ? undefined : right;
}

/** `år 2027`, and `2027-29` as the years of a term are said. */
function period(text: string): string | undefined {
  const [, year] = /^år(?:et)? (\d{4})$/i.exec(text) ?? [];
  const [, century, first = '', last = ''] = /^(\d\d)(\d\d) ?[-–/] ?(\d\d)$/.exec(text) ?? [];
  if (year !== undefined) return year;
  return century !== undefined && first < last ? `${century}${first}–${century}${last}` : undefined;
}

/** Year, month and day in that order, as `2021-11-4`, `2021/11/04` or `20211104`; and `den 4 november 2021`. */
function isoDate(text: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.–](\d{1,2})[-/.–](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    inWords(text) ??
    dayFirst(text) ??
    [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return undefined;
  return Number(day) <= lastOfMonth(Number(year), Number(month))
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}

/** `4 november 2021`, and `4/11 2021`, in the order of a date in figures. */
function inWords(text: string): readonly string[] | undefined {
  const [, dayFirst, monthNext = '', yearLast = ''] = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/.exec(text) ?? [];
  if (dayFirst !== undefined) return [text, yearLast, monthNext, dayFirst];
  const [, day = '', name = '', year = ''] =
    /^(?:den )?(\d{1,2})(?:\.|:e)? (\p{L}{3,})\.? (\d{4})$/iu.exec(text) ?? [];
  const month = monthOf(name);
  return month < 0 ? undefined : [text, year, String(month + 1), day];
}

/**
 * `31.12.2027`, as Swedish dates are also written. With another sign the month may stand first, so then only what cannot be
 * read both ways is.
 */
function dayFirst(text: string): readonly string[] | undefined {
  const [, first = '', sign = '', second = '', year = ''] =
    /^(\d{1,2})([./–-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === '') return undefined;
  if (Number(second) > 12 && sign !== '.') return [text, year, first, second];
  return sign === '.' || Number(first) > 12 ? [text, year, second, first] : undefined;
}

/** A day of a meeting without its year: `4/2`, `4 feb.`, `den 4:e februari`. */
function dayInWords(text: string): string | undefined {
  const [, day = '', figure] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const [, dayOf = day, name = ''] = /^(?:den )?(\d{1,2})(?:\.|:e)? (\p{L}{3,})\.?$/iu.exec(text) ?? [];
  const month = figure === undefined ? monthOf(name) : Number(figure) - 1;
  const written = months[month];
  return written === undefined || Number(dayOf) < 1 || Number(dayOf) > 31
    ? undefined
    : `${Number(dayOf)} ${written}`;
}

/** The day without its weekday, which may be another than the author thinks: nothing to put right unseen. */
export function withoutWeekday(format: string, text: string): string | undefined {
  const rest = /^(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?,? (?:den )?(?=\d)(.+)$/iu.exec(
    text.trim(),
  )?.[1];
  return format === 'days' && rest !== undefined ? (dayInWords(rest) ?? isoDate(rest)) : undefined;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return months.findIndex((each) => each.startsWith(lower));
}
