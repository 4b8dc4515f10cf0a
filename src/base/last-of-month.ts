/** The number of the last day of a month of the calendar; months are counted from 1. */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
