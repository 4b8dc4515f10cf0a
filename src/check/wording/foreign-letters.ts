import type { Bilingual } from '../../base/bilingual.js';
import { diagnose } from '../../base/diagnostic.js';
import { type Correction, respell } from '../../base/meant.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { joined } from '../prose/quoting.js';
import { type Hit, search, type Wording } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/foreign-letters',
  severity: 'warning',
  title: { sv: 'Bokstav ur ett annat alfabet', en: 'Letter of another alphabet' },
  why: {
    sv: 'Ordet ser rätt ut men hittas inte när någon söker efter det, och en skärmläsare läser det fel.',
    en: 'The word looks right but is not found by those who search for it, and a screen reader misreads it.',
  },
  help: {
    sv: 'Skriv om ordet på tangentbordet i stället för att klistra in det.',
    en: 'Type the word on the keyboard instead of pasting it.',
  },
};

/** Letters of the Cyrillic and Greek alphabets that look like Latin ones, after the letter they look like. */
const lookalikes = new Map(
  Object.entries({
    A: 'АΑ',
    B: 'ВΒ',
    E: 'ЕΕ',
    H: 'НΗ',
    I: 'ІΙ',
    J: 'Ј',
    K: 'КΚ',
    M: 'МΜ',
    N: 'Ν',
    O: 'ОΟ',
    P: 'РΡ',
    S: 'Ѕ',
    C: 'С',
    T: 'ТΤ',
    X: 'ХΧ',
    Y: 'УΥ',
    Z: 'Ζ',
    a: 'а',
    c: 'с',
    e: 'е',
    i: 'і',
    j: 'ј',
    o: 'оο',
    p: 'р',
    s: 'ѕ',
    v: 'ν',
    x: 'х',
    y: 'у',
  }).flatMap(([latin, foreign]) => [...foreign].map((letter) => [letter, latin] as const)),
);

/** Cyrillic letters that nobody takes for Latin ones, unless they stand in a Latin word: ”utarbета”. */
const standIns = new Map(
  Object.entries({ т: 't', к: 'k', м: 'm', н: 'n', в: 'v', г: 'g', и: 'i', л: 'l', д: 'd', б: 'b', п: 'p' }),
);

const words: Wording = {
  rough: /[\u0370-\u04ff]/g,
  exact: /\p{L}*[\u0370-\u04ff]\p{L}*/gu,
};

/**
 * Told where a whole word can be read as Latin letters, so `β-blockerare` and a word in Russian are left alone, and
 * where Latin and Cyrillic letters stand in one word, which no language has. Greek and Latin may: `μg`.
 */
export const foreignLetters: Check = {
  rule,
  find: (plan) =>
    search(passagesOf(plan), words)
      .filter(({ text }) => text.length > 1 && ([...text].every(seemsLatin) || isMixed(text)))
      .map((hit) => {
        const right = latin(hit.text);
        const { place, text } = hit;
        return diagnose(rule, {
          place,
          message: message(hit),
          suggestion: right,
          ...correction(text, right, place),
        });
      }),
};

/** A word without any Latin letter may be a word of the other alphabet, such as СОС. */
function correction(text: string, right: string, place: Place): Correction {
  return /\p{Script=Latin}/u.test(text) ? respell(text, right, place) : {};
}

function seemsLatin(letter: string): boolean {
  return lookalikes.has(letter) || /\p{Script=Latin}/u.test(letter);
}

function isMixed(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text);
}

function latin(text: string): string {
  return [...text].map(latinFor).join('');
}

function latinFor(letter: string): string {
  return lookalikes.get(letter) ?? standIns.get(letter) ?? letter;
}

function message({ text }: Hit): Bilingual {
  const foreign = [...text].filter((letter) => !/\p{Script=Latin}/u.test(letter));
  const greek = foreign.some((letter) => /\p{Script=Greek}/u.test(letter));
  const like = foreign.map(latinFor);
  if (like.length === 1) {
    return {
      sv: `”${text}” har en ${greek ? 'grekisk' : 'kyrillisk'} bokstav som ser ut som ${like[0]}.`,
      en: `“${text}” has a ${greek ? 'Greek' : 'Cyrillic'} letter that looks like ${like[0]}.`,
    };
  }
  return {
    sv: `”${text}” har ${like.length} ${greek ? 'grekiska' : 'kyrilliska'} bokstäver, i stället för ${joined(like, 'och')}.`,
    en: `“${text}” has ${like.length} ${greek ? 'Greek' : 'Cyrillic'} letters in place of ${joined(like, 'and')}.`,
  };
}
