import type { Bilingual } from '../base/bilingual.js';
import { formatDecimal, fromInteger } from '../base/decimal.js';

/** ”1 plan”, ”3 planer”, ”1 932 belopp”, in either language by the words given. */
export function counted(count: number, one: string, many: string): string {
  return `${formatDecimal(fromInteger(count))} ${count === 1 ? one : many}`;
}

/** ”ingen”, ”1”, ”12”, of things that in Swedish have common gender such as ”indikator” and ”plan”. */
export function noneOr(count: number): Bilingual {
  return count === 0 ? { sv: 'ingen', en: 'none' } : { sv: String(count), en: String(count) };
}

/** ”Regionstyrelsen, Hälsonämnden och Kulturnämnden”. */
export function listed(names: readonly string[]): Bilingual {
  const last = names.at(-1);
  const others = names.slice(0, -1).join(', ');
  if (last === undefined || others === '') return { sv: last ?? '', en: last ?? '' };
  return { sv: `${others} och ${last}`, en: `${others} and ${last}` };
}
