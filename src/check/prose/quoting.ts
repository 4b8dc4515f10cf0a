import type { Bilingual } from '../../base/bilingual.js';

/** Names in quotation marks, the last one after ”och”. Beyond six the rest are counted. */
export function quoted(names: readonly string[]): Bilingual {
  const shown = names.length > SHOWN ? names.slice(0, SHOWN - 1) : names;
  const more = names.length - shown.length;
  return {
    sv: joined([...shown.map((name) => `”${name}”`), ...(more ? [`${more} till`] : [])], 'och'),
    en: joined([...shown.map((name) => `“${name}”`), ...(more ? [`${more} more`] : [])], 'and'),
  };
}

const SHOWN = 6;

/** `a, b och c` */
export function joined(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
