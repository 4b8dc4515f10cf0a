import type { Bilingual } from '../base/bilingual.js';

/** A count for readers: 1 000 000 in Swedish, 1,000,000 in English. */
export function grouped(count: number): Bilingual {
  const marked = (mark: string) => String(count).replace(/\B(?=(\d{3})+$)/g, mark);
  return { sv: marked(' '), en: marked(',') };
}
