import { describe, expect, it } from 'vitest';
import { parseValue, typesetValue } from '../../src/value/value-grammar.js';
import { withUnit } from '../../src/value/with-unit.js';

describe('a unit that is told once', () => {
  it.each([
    ['83', '83 %'],
    ['minst 85', 'Minst 85 %'],
    ['85 eller högre', '85 % eller högre'],
    ['40-50', '40–50 %'],
    ['RVN 68,8; Riket 71,8', 'RVN 68,8 %; Riket 71,8 %'],
    ['75 (2019: 74)', '75 % (2019: 74 %)'],
    ['högst 12 dagar', 'Högst 12 dagar'],
    ['4/4', '4/4'],
    ['ja', 'Ja'],
    ['ny indikator', 'Ny indikator'],
    ['fler än 2020', 'fler än 2020'],
  ])('%s in per cent: %s', (written, printed) => {
    const value = withUnit(parseValue(written), '%');
    expect(typesetValue(value).replaceAll('\u00a0', ' ').toLowerCase()).toBe(printed.toLowerCase());
  });
});
