import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/value/value.js';
import { numericOf, parseValue, typesetValue, writeValue } from '../../src/value/value-grammar.js';
import { values } from './arbitrary-value.js';

const kinds = Object.entries<fc.Arbitrary<Value>>(values);

/** The kinds without words of the author's own, so that print only changes spaces, signs and capitals. */
const figures = kinds.filter(
  ([kind]) => !['text', 'relative', 'with-baseline', 'with-remark'].includes(kind),
);

describe('a written value', () => {
  it.each(kinds)('of kind %s is read again as the same value', (_kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(parseValue(writeValue(value))).toEqual(value);
      }),
    );
  });

  it.each(figures)('of kind %s is read the same from print', (_kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(parseValue(typesetValue(value))).toEqual(value);
      }),
    );
  });

  it('never makes parsing fail, and settles after one reading, whatever it holds', () => {
    const bits = fc.constantFrom(
      'RVN',
      ':',
      ';',
      '12',
      ',5',
      ' ',
      '%',
      '(',
      ')',
      '-',
      'högst',
      '<',
      'ja',
      'och',
      '/',
      '2020',
      '000',
      '.',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(bits).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const value = parseValue(text);
        expect(parseValue(writeValue(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('spellings', () => {
  it.each([
    ['17 Mkr', '17 mnkr'],
    ['17 mkr', '17 mnkr'],
    ['4,5 Miljoner kronor', '4,5 mnkr'],
    ['250 Tkr', '250 tkr'],
    ['203,5 kwh/m2', '203,5 kWh/m²'],
    ['9procent', '9 %'],
    ['3500000', '3 500 000'],
    ['>=90%', '>=90 %'],
    ['12  av 20\u00a0kommuner', '12 av 20 kommuner'],
    ['0–16år', '0-16 år'],
    ['RVN: 68,8; Riket: 71,8', 'RVN 68,8; Riket 71,8'],
    ['75% (läsåret 2019-2020, 74%)', '75 % (läsåret 2019-2020: 74 %)'],
    ['+5%', '+5 %'],
    ['84 %.', '84 %'],
    ['Ja.', 'ja'],
    ['minst 40 procent kvinnor', 'minst 40 % kvinnor'],
    ['40 %-enheter', '40 procentenheter'],
    ['Senast 2023-12-31', 'senast 2023-12-31'],
    ['90 procent av medarbetarna', '90 % av medarbetarna'],
    ['230,6 Tkr per invånare', '230,6 tkr per invånare'],
    ['90 % eller högre', '90 % eller högre'],
    ['Kvinnor 75 %, män 72,5 %', 'Kvinnor 75 %; män 72,5 %'],
    ['RVN: 2020', 'RVN 2 020'],
    ['RVN: 68,8 / Riket: 71,8', 'RVN 68,8; Riket 71,8'],
    ['RVN: 68,8 % Riket: ny indikator', 'RVN 68,8 %; Riket ny indikator'],
    ['12,5 per 100 000 invånare', '12,5 per 100 000 invånare'],
  ])('%j is written %j', (text, written) => {
    expect(writeValue(parseValue(text))).toBe(written);
    expect(parseValue(text).kind).not.toBe('text');
  });

  it('keeps a bare year together and groups every other figure of four', () => {
    expect(typesetValue(parseValue('2023'))).toBe('2023');
    expect(typesetValue(parseValue('1100'))).toBe('1\u00a0100');
    expect(typesetValue(parseValue('2000 kr'))).toBe('2\u00a0000\u00a0kr');
  });

  it.each([
    ['ca 110'],
    ['drygt 5 %'],
    ['1.369'],
    ['1 36 9'],
    ['31/12'],
    ['26 januari'],
    ['2022–2024'],
    ['2022-02-30'],
    ['under 2021'],
    ['senast 2023'],
    ['hösten 2020'],
    ['Steg 2'],
    ['RS/1134/2018'],
    ['0660-879 90'],
    ['3 dagar efter remiss'],
    ['Bedömning: ja'],
    ['90 % av dem som svarat på enkäten'],
    ['Klart; ej påbörjat'],
    ['Antal inloggningar på 1177'],
    ['Minst 4 av 5'],
  ])('%j stays text', (text) => {
    expect(parseValue(text)).toEqual({ kind: 'text', text });
  });
});

describe('the figure to calculate with', () => {
  it.each([
    ['84 %', '84'],
    ['högst 1,9 %', '1.9'],
    ['RVN: 83', '83'],
    ['75 % (hösten 2020: 74 %)', '75'],
    ['4 (totalt i länet)', '4'],
  ])('of %j is %s', (text, digits) => {
    expect(numericOf(parseValue(text))).toEqual({ digits });
  });

  it.each([
    ['4/4'],
    ['40-50 %'],
    ['RVN 68,8; Riket 71,8'],
    ['4 tillfällen och 48 chefer'],
    ['ja'],
    ['-'],
    ['?'],
  ])('is not there for %j', (text) => {
    expect(numericOf(parseValue(text))).toBeUndefined();
  });
});
