import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/base/decimal.js';
import { formatAmount } from '../../src/value/amount.js';
import { typesetText } from '../../src/value/typeset-text.js';
import { typesetYears } from '../../src/value/typeset-years.js';

/** `_` is a no-break space. */
describe('typesetText', () => {
  it.each([
    // Periods and ranges
    ['regionplan 2022-2024', 'regionplan 2022–2024'],
    ['plan 2023 - 2024 har', 'plan 2023–2024 har'],
    ['år 2021- 2023.', 'år 2021–2023.'],
    ['2025 (2026-2027)', '2025 (2026–2027)'],
    ['23-24 mars', '23–24_mars'],
    ['på 15-20 års sikt', 'på 15–20 års sikt'],
    ['skala (1-6)', 'skala (1–6)'],
    ['10 kap §§ 2-6', '10_kap §§_2–6'],
    ['30-40-åringar', '30–40-åringar'],
    ['2,5-3,5 %', '2,5–3,5_%'],
    ['10 kap. 2 - 6 §§', '10_kap._2–6_§§'],
    ['kl. 10.30-12.00', 'kl._10.30–12.00'],
    ['utveckling (-2030)', 'utveckling (–2030)'],
    // Minus
    ['underskott på ca -570 miljoner', 'underskott på ca −570_miljoner'],
    ['-10 %', '−10_%'],
    // Dash
    ['kris och beredskap - lokalt', 'kris och beredskap – lokalt'],
    // Quotation marks
    ['"god ekonomisk hushållning"', '”god ekonomisk hushållning”'],
    ["'En ekonomi'", '’En ekonomi’'],
    ["Rock'n'roll", 'Rock’n’roll'],
    // Ellipsis
    ['vänta...', 'vänta…'],
    // No-break spaces
    ['84 % av 1 369 635 kr', '84_% av 1_369_635_kr'],
    ['9 miljoner kronor', '9_miljoner kronor'],
    ['10 mnkr', '10_mnkr'],
    ['§ 317', '§_317'],
    ['6 kap. 6 §', '6_kap._6_§'],
    ['11 kap. 6 § kommunallagen (2017:725)', '11_kap._6_§ kommunallagen (2017:725)'],
    ['SFS 2017:725, SOU 2016:2 och HSLF-FS 2017:40', 'SFS_2017:725, SOU_2016:2 och HSLF-FS_2017:40'],
    ['dir. 2018:16 och prop. 2020/21:1', 'dir._2018:16 och prop._2020/21:1'],
    ['en utredning (S 2017:01)', 'en utredning (S_2017:01)'],
    ['enligt 2017:725 och RS/1134/2018', 'enligt 2017:725 och RS/1134/2018'],
    ['kl. 10:30', 'kl._10:30'],
    ['den 4 november 2021', 'den 4_november 2021'],
    ['se avsnitt 7.5', 'se avsnitt_7.5'],
    ['Målområde 1: Ett attraktivt län', 'Målområde_1: Ett attraktivt län'],
    ['Mål 2.1: Vården', 'Mål_2.1: Vården'],
    ['delas i 2 delar', 'delas i 2 delar'],
    ['DNR 39-2022', 'DNR_39-2022'],
  ])('sets %j', (text, set) => {
    expect(typesetText(text)).toBe(set.replaceAll('_', '\u00a0'));
  });

  it.each([
    ['2021-11-04'],
    ['SKR 2024-04/inkl'],
    ['RS/2324/2016'],
    ['telefon 0660-879 90'],
    ['lag (2008:962)'],
    ['SOSFS\u00a02005:12'],
    ['dir. S\u00a02017:01'],
    ['covid-19'],
    ['24-7'],
    ['−3-10'],
    ['1:1-anslag'],
    ['hälso- och sjukvård'],
    ['40- 50- och 60-åriga'],
    ['HBTQ-kunskap'],
    ['https://www.rvn.se/plan-2020-2022/1-2'],
    ['arende-2020-2022-malbild.pdf'],
    ['namn.namn-1-2@rvn.se'],
    ['år 2021 100 personer'],
    ['Inledning.....'],
    ['CO2'],
    ['2018–2022'],
    ['”god”'],
  ])('leaves %j as it is', (text) => {
    expect(typesetText(text)).toBe(text);
  });

  const pieces = fc.constantFrom(
    ...[
      '2022',
      '2024',
      '10',
      '3',
      '500',
      '-',
      '–',
      ' ',
      '  ',
      '\u00a0',
      '\n',
      '"',
      "'",
      '.',
      '...',
      ',',
      ':',
      '(',
      ')',
      '/',
    ],
    ...[
      '§',
      '%',
      '%',
      'kr',
      'kap',
      'kl',
      'november',
      'å',
      'www.',
      '@',
      '.pdf',
      '−',
      'nr',
      'miljoner',
      'dnr',
      '10:30',
      '12.00',
    ],
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(typesetText(typesetText(text))).toBe(typesetText(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('never changes a letter or a figure', () => {
    const kept = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(anything, (text) => {
        expect(kept(typesetText(text))).toBe(kept(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('amounts and years', () => {
  it.each([
    ['2033979', 'tkr', '2_033_979_tkr'],
    ['-17,50', 'mnkr', '−17,50_mnkr'],
    ['12,5', 'per 100 000', '12,5 per 100_000'],
    ['1000', undefined, '1_000'],
  ])('%s %s is printed %j', (figure, unit, printed) => {
    const amount = parseDecimal(figure);
    expect(amount && formatAmount(amount, unit)).toBe(printed.replaceAll('_', '\u00a0'));
  });

  it('prints a period with an en dash and a single year alone', () => {
    expect(typesetYears(2022, 2024)).toBe('2022–2024');
    expect(typesetYears(2022, 2022)).toBe('2022');
  });
});
