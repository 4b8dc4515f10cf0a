import type { Period } from './plan.js';

/** The last year that a plan says anything about, its outlook counted. */
export function lastYear({ last, outlook }: Period): number {
  return Math.max(last, outlook?.last ?? last);
}

/** ”2022 (2023–2024)” */
export function periodText({ first, last, outlook }: Period): string {
  const own = yearsText(first, last);
  return outlook ? `${own} (${yearsText(outlook.first, outlook.last)})` : own;
}

/** ”2022” or ”2022–2024” */
export function yearsText(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
