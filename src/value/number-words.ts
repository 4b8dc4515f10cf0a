import type { Decimal } from '../base/decimal.js';

/** The numbers that Svenska skrivregler spells with letters in running text. */
const words = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** `tolv` is 12, `ett` is 1; undefined for what is no number from nought to twelve. */
export function readNumberWord(text: string): Decimal | undefined {
  const word = text.trim().toLowerCase();
  const number = word === 'ett' ? 1 : words.indexOf(word);
  return number < 0 ? undefined : { digits: String(number) };
}
