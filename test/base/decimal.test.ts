import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimals,
  divide,
  equals,
  formatDecimal,
  fromInteger,
  halfUnit,
  isZero,
  multiply,
  negate,
  parseDecimal,
  readDecimal,
  round,
  subtract,
  sum,
  writeDecimal,
  zero,
} from '../../src/base/decimal.js';
import { decimal } from './arbitrary-decimal.js';

describe('reading a figure', () => {
  it.each([
    ['1 369 635', '1369635'],
    ['1\u00a0369\u00a0635', '1369635'],
    ['1\u202f369\u2009635,5', '1369635.5'],
    ['68,8', '68.8'],
    ['1,50', '1.50'],
    ['1369,60', '1369.60'],
    ['0', '0'],
    ['0,0', '0.0'],
    ['-10', '-10'],
    ['\u221217', '-17'],
    ['\u201317', '-17'],
    ['- 209', '-209'],
    ['-0,0', '0.0'],
    [' 4 ', '4'],
  ])('takes %j', (text, digits) => {
    expect(parseDecimal(text)).toEqual({ digits });
  });

  it.each([
    ['1 36 9', 'grouping'],
    ['13 69 635', 'grouping'],
    ['1  369', 'grouping'],
    ['1.369', 'point'],
    ['1.369,50', 'point'],
    ['1,2,3', 'commas'],
    ['012', 'leading-zero'],
    ['00,5', 'leading-zero'],
    ['', 'no-figure'],
    ['-', 'no-figure'],
    [',5', 'no-figure'],
    ['5,', 'no-figure'],
    ['12 st', 'no-figure'],
    ['1e5', 'no-figure'],
    ['--5', 'no-figure'],
  ])('refuses %j and says why', (text, fault) => {
    expect(readDecimal(text)).toEqual({ ok: false, fault });
  });

  it('tells grouped figures from ungrouped', () => {
    expect(readDecimal('1 000')).toMatchObject({ grouped: true });
    expect(readDecimal('1000')).toMatchObject({ grouped: false });
  });
});

describe('printing a figure', () => {
  it('uses no-break spaces, a decimal comma and a true minus', () => {
    expect(formatDecimal(d('-1369635,50'))).toBe('\u22121\u00a0369\u00a0635,50');
    expect(formatDecimal(d('2023'), { grouping: false })).toBe('2023');
  });

  it('gives back the figure that was read, decimals included', () => {
    fc.assert(
      fc.property(decimal(), fc.boolean(), (value, grouping) => {
        expect(parseDecimal(formatDecimal(value, { grouping }))).toEqual(value);
        expect(parseDecimal(writeDecimal(value, { grouping }))).toEqual(value);
      }),
    );
  });
});

describe('calculating', () => {
  it('is exact where floats are not', () => {
    expect(formatDecimal(add(d('0,1'), d('0,2')))).toBe('0,3');
    expect(formatDecimal(sum(['2,9', '3,9', '57,4'].map(d)))).toBe('64,2');
  });

  it('keeps the decimals of the more precise term', () => {
    expect(formatDecimal(add(d('1,50'), d('2')))).toBe('3,50');
    expect(formatDecimal(subtract(d('1,5'), d('1,5')))).toBe('0,0');
    expect(formatDecimal(multiply(d('1,5'), d('0,02')))).toBe('0,030');
  });

  it('divides to a stated number of decimals, halves away from zero', () => {
    expect(divide(d('1'), d('3'), 2)).toEqual(d('0,33'));
    expect(divide(d('-1'), d('8'), 2)).toEqual(d('-0,13'));
    expect(divide(d('4'), d('2'), 1)).toEqual(d('2,0'));
    expect(divide(d('1'), d('0,0'), 2)).toBeUndefined();
  });

  it('rounds halves away from zero, and never to a negative zero', () => {
    expect(round(d('2,5'), 0)).toEqual(d('3'));
    expect(round(d('-2,45'), 1)).toEqual(d('-2,5'));
    expect(round(d('-0,04'), 1)).toEqual(d('0,0'));
  });

  it('knows half a unit of the last written decimal', () => {
    expect(halfUnit(d('12'))).toEqual(d('0,5'));
    expect(halfUnit(d('-12,30'))).toEqual(d('0,005'));
  });

  it('compares amounts, not spellings', () => {
    expect(equals(d('1,50'), d('1,5'))).toBe(true);
    expect(compare(d('-2'), d('1'))).toBe(-1);
    expect(compare(d('10'), d('9,99'))).toBe(1);
    expect(isZero(d('-0,00'))).toBe(true);
    expect(isZero(d('0,01'))).toBe(false);
    expect(absolute(d('-3'))).toEqual(d('3'));
  });

  it('takes whole numbers of the program and nothing else', () => {
    expect(fromInteger(-2022)).toEqual(d('-2022'));
    expect(() => fromInteger(0.5)).toThrow(RangeError);
  });
});

describe('the laws of arithmetic', () => {
  it('adds in any order and grouping', () => {
    fc.assert(
      fc.property(decimal(), decimal(), decimal(), (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      }),
    );
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(decimal(), decimal(), (a, b) => {
        expect(equals(add(subtract(a, b), b), a)).toBe(true);
        expect(negate(negate(a))).toEqual(a);
      }),
    );
  });

  it('multiplies over sums', () => {
    fc.assert(
      fc.property(decimal(), decimal(), decimal(), (a, b, c) => {
        expect(equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
      }),
    );
  });

  it('sums to the same whatever the order of the rows', () => {
    const shuffled = fc
      .array(decimal(), { maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(sum(others)).toEqual(sum(rows));
      }),
    );
  });

  it('keeps as many decimals as the most precise row', () => {
    fc.assert(
      fc.property(fc.array(decimal(), { minLength: 1 }), (rows) => {
        expect(decimals(sum(rows))).toBe(Math.max(...rows.map(decimals)));
      }),
    );
    expect(sum([])).toEqual(zero);
  });
});

function d(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`${text} is no figure`);
  return value;
}
