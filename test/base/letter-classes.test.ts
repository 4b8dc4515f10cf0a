import { expect, it } from 'vitest';
import { capital, letter, letterOrDigit } from '../../src/base/letter-classes.js';

const latin = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
const matching = (pattern: RegExp) => latin.filter((sign) => pattern.test(sign)).join('');

it('are those of Unicode in everything written in Latin letters', () => {
  expect(matching(new RegExp(`[${letter}]`))).toBe(matching(/\p{L}/u));
  expect(matching(new RegExp(`[${letterOrDigit}]`))).toBe(matching(/[\p{L}\p{N}]/u));
});

it('hold the capitals of Swedish, its neighbours and Sámi, and nothing that is none', () => {
  const held = matching(new RegExp(`[${capital}]`));
  expect(held).toMatch(/^\p{Lu}+$/u);
  for (const sign of 'ABCXYZÅÄÖÆØÐÞÁČĐŊŠŦŽÏÜŁ') expect(held).toContain(sign);
});
