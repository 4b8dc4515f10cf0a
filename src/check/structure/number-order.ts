import type { Bilingual } from '../../base/bilingual.js';

/** ”1.2” and ”1.2.” as [1, 2]; undefined for what is no such number. */
export function numberOf(text: string): readonly number[] | undefined {
  return /^\d{1,3}(?:\.\d{1,3})*\.?$/.test(text) ? text.split('.').filter(Boolean).map(Number) : undefined;
}

/**
 * What is wrong with a number right after another one on the same level: doubled, backwards or with a gap between.
 * Undefined where it follows, or where the two cannot be compared.
 */
export function orderFault(text: string, before: string): Bilingual | undefined {
  const [number, last] = [numberOf(text), numberOf(before)];
  if (!number || !last || number.length !== last.length) return undefined;
  const step = (number.at(-1) ?? 0) - (last.at(-1) ?? 0);
  const sameParent = number.slice(0, -1).every((part, index) => part === last[index]);
  if (!sameParent || step === 1) return undefined;
  if (step === 0) return { sv: `Numret ${text} står två gånger.`, en: `The number ${text} is there twice.` };
  if (step < 0) return { sv: `${text} står efter ${before}.`, en: `${text} stands after ${before}.` };
  return {
    sv: `Efter ${before} kommer ${text}; ${step === 2 ? 'ett nummer' : `${step - 1} nummer`} saknas däremellan.`,
    en: `${text} comes after ${before}; ${step === 2 ? 'one number is' : `${step - 1} numbers are`} missing between.`,
  };
}
