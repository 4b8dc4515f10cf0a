import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { lettersApart } from '../../src/base/letters-apart.js';

const name = fc.string({ unit: fc.constantFrom(...'aeståŁ\u0161 -') });

it('never counts more than the edits it takes, in whatever order the words are', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const reversed = b.split(' ').toReversed().join(' ');
      expect(lettersApart(a, b)).toBeLessThanOrEqual(distance(a, b));
      expect(lettersApart(a, b)).toBe(lettersApart(a, reversed));
    }),
  );
});

it('counts what one has and the other lacks', () => {
  expect(lettersApart('trygg vård', 'vård trygg')).toBe(0);
  expect(lettersApart('vård', 'vården')).toBe(2);
  expect(lettersApart('hälsa', 'hållbar')).toBe(4);
});
