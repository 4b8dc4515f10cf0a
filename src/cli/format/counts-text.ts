import type { Bilingual } from '../../base/bilingual.js';
import type { SeverityCounts } from '../severity-counts.js';

/** `1 fel, 2 varningar, 0 upplysningar` */
export function countsText(counts: SeverityCounts): Bilingual {
  const { error, warning, info } = counts;
  return {
    sv: [
      `${error} fel`,
      plural(warning, 'varning', 'varningar'),
      plural(info, 'upplysning', 'upplysningar'),
    ].join(', '),
    en: [
      plural(error, 'error', 'errors'),
      plural(warning, 'warning', 'warnings'),
      plural(info, 'note', 'notes'),
    ].join(', '),
  };
}

export function plansText(count: number): Bilingual {
  return { sv: plural(count, 'plan', 'planer'), en: plural(count, 'plan', 'plans') };
}

export function pagesText(count: number): Bilingual {
  return { sv: plural(count, 'sida', 'sidor'), en: plural(count, 'page', 'pages') };
}

/** `812 byte`, `88 kB`, `1,4 MB`: decimal units, as file managers count. */
export function sizeText(bytes: number): Bilingual {
  if (bytes < 1000) return { sv: `${bytes} byte`, en: plural(bytes, 'byte', 'bytes') };
  if (bytes < 999_500) return same(`${Math.round(bytes / 1000)} kB`);
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return { sv: `${megabytes.replace('.', ',')} MB`, en: `${megabytes} MB` };
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function same(text: string): Bilingual {
  return { sv: text, en: text };
}
