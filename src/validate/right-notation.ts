import { lastOfMonth } from '../base/last-of-month.js';
import { months } from '../base/months.js';

/** What a value of a format was meant to be, by the format's name; for a notation that can mean one thing only. */
export function rightNotation(format: string, text: string): string | undefined {
  return notations[format]?.(text.trim());
}

const notations: Readonly<Record<string, (text: string) => string | undefined>> = {
  date: isoDate,
  // A number is written with a comma, but the number of a goal is not one.
  id: (text) => (/^\d+(?:\s*[,.]\s*\d+)+$/.test(text) ? text.replace(/\s*[,.]\s*/g, '.') : undefined),
  paragraph: (text) => /^(?:§\s*(\d+)|(\d+)\s*§)$/.exec(text)?.slice(1).find(Boolean),
};

/** Year, month and day in that order, as `2021-11-4`, `2021/11/04` or `20211104`; and `den 4 november 2021`. */
function isoDate(text: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.–](\d{1,2})[-/.–](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    inWords(text) ??
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
  const month = months.findIndex(
    (each) => each === name.toLowerCase() || each.slice(0, 3) === name.toLowerCase(),
  );
  return month < 0 ? undefined : [text, year, String(month + 1), day];
}
