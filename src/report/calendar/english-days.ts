/** In order. */
export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “26 January”, “23–24 March”, “30 March–1 April”: the days of one year, from and to ISO days. */
export function englishDays(first: string, last: string): string {
  const from = partsOf(first);
  const to = partsOf(last);
  if (first === last) return `${from.day}\u00a0${from.month}`;
  if (from.month === to.month) return `${from.day}–${to.day}\u00a0${to.month}`;
  return `${from.day}\u00a0${from.month}–${to.day}\u00a0${to.month}`;
}

function partsOf(iso: string): { readonly day: string; readonly month: string } {
  const [, month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: englishMonths[Number(month) - 1] ?? '' };
}
