import { months } from '../base/months.js';

/** ”26 januari”, ”23–24 mars”, ”30 mars–1 april”: the days of one year, from and to ISO days; `names` are of the months. */
export function typesetDays(first: string, last: string, names: readonly string[] = months): string {
  const from = partsOf(first, names);
  const to = partsOf(last, names);
  if (first === last) return `${from.day}\u00a0${from.month}`;
  if (from.month === to.month) return `${from.day}–${to.day}\u00a0${to.month}`;
  return `${from.day}\u00a0${from.month}–${to.day}\u00a0${to.month}`;
}

function partsOf(iso: string, names: readonly string[]): { readonly day: string; readonly month: string } {
  const [, month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: names[Number(month) - 1] ?? '' };
}
