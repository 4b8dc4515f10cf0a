import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/cli/format/wrap-text.js';

const word = fc.string({
  unit: fc.constantFrom(...'abcåäöÅ0123–”€\u00a0−-.'),
  maxLength: 30,
});

describe('text in a terminal', () => {
  it('is broken where the library for coloured text breaks it', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 20, max: 60 }), (words, width) => {
        const text = words.join(' ');
        expect(wrapText(text, { width, indent: 0 })).toBe(wrapAnsi(text, width));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a path whole and indents the lines that follow', () => {
    const text = 'Rätta raden i examples/vasternorrland/regionstyrelsen/2022/plan.yaml nu.';
    expect(wrapText(text, { width: 30, indent: 2 })).toBe(
      'Rätta raden i\n  examples/vasternorrland/regionstyrelsen/2022/plan.yaml\n  nu.',
    );
  });
});
