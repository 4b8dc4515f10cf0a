/** `2022–2024`, or `2022` where both years are the same. */
export function typesetYears(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
