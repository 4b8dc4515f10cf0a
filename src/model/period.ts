import { typesetYears } from '../value/typeset-years.js';
import type { Period } from './plan.js';

/** The last year that a plan says anything about, its outlook counted. */
export function lastYear({ last, outlook }: Period): number {
  return Math.max(last, outlook?.last ?? last);
}

/** ”2022 (2023–2024)” */
export function periodText({ first, last, outlook }: Period): string {
  const own = typesetYears(first, last);
  return outlook ? `${own} (${typesetYears(outlook.first, outlook.last)})` : own;
}
