import { describe, expect, it } from 'vitest';
import type { ValueKind } from '../../src/value/value.js';
import { isMeasurable, parseValue, typesetValue, writeValue } from '../../src/value/value-grammar.js';

/**
 * Every notation of an outcome or a target that stands in five published plans. As published, the kind it is, and
 * how we print it; `_` is a no-break space.
 */
const published: readonly (readonly [published: string, kind: ValueKind, printed: string])[] = [
  // Regionstyrelsen, Västernorrland 2022
  ['Ny indikator', 'missing', 'Ny indikator'],
  ['Ja', 'choice', 'Ja'],
  ['RVN: 68,8 Riket: 71,8', 'scoped', 'RVN_68,8; Riket_71,8'],
  ['Vartannat år', 'missing', 'Vartannat år'],
  ['70', 'quantity', '70'],
  ['7,4', 'quantity', '7,4'],
  ['RVN: 83', 'scoped', 'RVN_83'],
  ['-', 'missing', '–'],
  ['4/4', 'ratio', '4/4'],
  ['449 590', 'quantity', '449_590'],
  ['2 155 739', 'quantity', '2_155_739'],
  [
    'Återrapportering (nationell) genomförd, dock ej bedömning',
    'text',
    'Återrapportering (nationell) genomförd, dock ej bedömning',
  ],
  // Regionstyrelsen, Västerbotten 2023
  ['', 'missing', ''],
  ['3', 'quantity', '3'],
  ['3 500 000', 'quantity', '3_500_000'],
  ['13,27', 'quantity', '13,27'],
  ['99,1', 'quantity', '99,1'],
  ['19 %', 'quantity', '19_%'],
  ['10,6%', 'quantity', '10,6_%'],
  ['-15 %', 'quantity', '−15_%'],
  ['-17', 'quantity', '−17'],
  ['-600,5', 'quantity', '−600,5'],
  ['1 496,0', 'quantity', '1_496,0'],
  ['2023-12-31', 'date', '2023-12-31'],
  ['Ej påbörjad', 'text', 'Ej påbörjad'],
  ['Tertial: apr, aug, dec', 'text', 'Tertial: apr, aug, dec'],
  // Regionstyrelsen, Jämtland Härjedalen 2021
  ['-10 %', 'quantity', '−10_%'],
  ['203,5 kWh/m²', 'quantity', '203,5_kWh/m²'],
  ['Mer än 0 %', 'comparison', 'Mer än_0_%'],
  ['Fler avtal än hösten 2020', 'relative', 'Fler avtal än hösten 2020'],
  ['Fler uppkopplade än hösten 2020', 'relative', 'Fler uppkopplade än hösten 2020'],
  ['Högre deltagande än 2020', 'relative', 'Högre deltagande än 2020'],
  ['Ökning under 2021 Kompletteras efter 31/12', 'relative', 'Ökning under 2021 Kompletteras efter 31/12'],
  ['75% (läsåret 2019–2020, 74%)', 'with-baseline', '75_% (läsåret 2019–2020: 74_%)'],
  ['61% (läsåret 2019-2020, 60%)', 'with-baseline', '61_% (läsåret 2019–2020: 60_%)'],
  ['4 (totalt i RJH)', 'with-remark', '4 (totalt i RJH)'],
  ['4 tillfällen och 48 chefer', 'compound', '4_tillfällen och 48_chefer'],
  ['<250', 'comparison', '<250'],
  ['Max 1,9 %', 'comparison', 'Max_1,9_%'],
  ['Avvikelse 0 kr', 'scoped', 'Avvikelse_0_kr'],
  ['4,65', 'quantity', '4,65'],
  ['100 %', 'quantity', '100_%'],
  ['-1986,9', 'quantity', '−1_986,9'],
  ['-17 332', 'quantity', '−17_332'],
  ['2000', 'quantity', '2000'],
  ['Minst en ny process per avdelning (totalt 9)', 'text', 'Minst en ny process per avdelning (totalt 9)'],
  ['23-24 mars', 'text', '23–24_mars'],
  // Hälso- och sjukvårdsnämnden, Västernorrland 2025
  ['243 334', 'quantity', '243_334'],
  ['2,31%', 'quantity', '2,31_%'],
  ['-570', 'quantity', '−570'],
  ['högst 7,5 procent', 'comparison', 'Högst_7,5_%'],
  ['minst 10 procent', 'comparison', 'Minst_10_%'],
  ['40 miljoner', 'quantity', '40_miljoner'],
  // Regionplanen, Västernorrland 2020–2022
  ['>82', 'comparison', '>82'],
  ['> 82', 'comparison', '>82'],
  ['under 5 procent', 'comparison', 'Under_5_%'],
  ['maximalt 9 procent', 'comparison', 'Maximalt_9_%'],
  ['<= 9 procent', 'comparison', '≤9_%'],
  ['- 209', 'quantity', '−209'],
  ['–', 'missing', '–'],
  ['5 366,0', 'quantity', '5_366,0'],
  ['11,29', 'quantity', '11,29'],
  ['24,1%', 'quantity', '24,1_%'],
  ['9,1 miljarder kronor', 'quantity', '9,1_mdkr'],
  ['140 miljoner kronor', 'quantity', '140_mnkr'],
];

describe('the values of five published plans', () => {
  it.each(published)('%j is %s and prints as %j', (text, kind, printed) => {
    const value = parseValue(text);
    expect(value.kind).toBe(kind);
    expect(typesetValue(value)).toBe(printed.replaceAll('_', '\u00a0'));
  });

  it.each(published)('%j is the same value in its canonical spelling', (text) => {
    const value = parseValue(text);
    expect(parseValue(writeValue(value))).toEqual(value);
  });

  it.each(published)('%j can be followed up unless it is text or missing', (text, kind) => {
    expect(isMeasurable(parseValue(text))).toBe(kind !== 'text' && kind !== 'missing');
  });
});
