/** The day it is where the program runs, ISO `2026-05-17`. The only place that asks the clock. */
export function today(now: Date = new Date()): string {
  const figures = (value: number, width: number) => String(value).padStart(width, '0');
  return [figures(now.getFullYear(), 4), figures(now.getMonth() + 1, 2), figures(now.getDate(), 2)].join('-');
}
