import type { Bilingual } from '../base/bilingual.js';

/** What to write for `41.200`, which may be thousands or decimals. */
export function pointReadings(text: string): Bilingual {
  const [thousands, decimal] = [text.replace('.', ' '), text.replace('.', ',')];
  return {
    sv: `Skriv ${thousands} om punkten står mellan tusental, och ${decimal} om den står före decimaler.`,
    en: `Write ${thousands} if the point parts thousands, and ${decimal} if it stands before decimals.`,
  };
}
