import { formatDecimal, fromInteger } from '../base/decimal.js';

/** ”1 plan”, ”3 planer”, ”1 932 belopp”. */
export function counted(count: number, one: string, many: string): string {
  return `${formatDecimal(fromInteger(count))} ${count === 1 ? one : many}`;
}

/** ”ingen”, ”1”, ”12”, of things of common gender such as ”indikator” and ”plan”. */
export function noneOr(count: number): string {
  return count === 0 ? 'ingen' : String(count);
}

/** ”Regionstyrelsen, Hälsonämnden och Kulturnämnden”. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
}
