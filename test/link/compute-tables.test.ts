import { describe, expect, it } from 'vitest';
import { tableSchema } from '../../schemas/table.js';
import { computeTables } from '../../src/link/tables/compute-tables.js';
import { readTable } from '../../src/link/tables/read-table.js';
import type { FiguresTable } from '../../src/model/figures-table.js';
import type { Region } from '../../src/model/region.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { readRecord } from '../../src/validate/read-record.js';
import { writeValue } from '../../src/value/value-grammar.js';

const region: Region = {
  name: 'Region Exempel',
  abbreviation: undefined,
  template: 'standard',
  templateAt: { path: 'region.yaml' },
  unit: 'tkr',
  unitStated: true,
  boards: new Map(),
  ruleSettings: [],
};

describe('what is left out of a table is worked out', () => {
  it('by sums of rows and columns, where each is counted once', () => {
    const table = computed(`
tabell: Drift
kolumner: 2022 | 2023 | Totalt
kolumnformler:
  Totalt: summan av kolumnerna till vänster
rader:
  - Vård:
    därav:
      - somatik: 10,5 | 11
      - psykiatri: 5 | 6
  - Tandvård: 2 | 3
    varav:
      - barn: 1 | 1
  - Summa vård:
    formel: summan av raderna ovan
  - Kultur: 1 | -
summa: Summa`);
    expect(figures(table)).toEqual([
      'Vård: 15,5 | 17 | 32,5',
      'somatik: 10,5 | 11 | 21,5',
      'psykiatri: 5 | 6 | 11',
      'Tandvård: 2 | 3 | 5',
      'barn: 1 | 1 | 2',
      'Summa vård: 17,5 | 20 | 37,5',
      'Kultur: 1 | – | 1',
      'Summa: 18,5 | 20 | 38,5',
    ]);
  });

  it('from the column before, through as many columns as there are', () => {
    const table = computed(`
tabell: Likvida medel
sort: kassaflöde
kolumner: 2021 | 2022 | 2023
rader:
  - Årets kassaflöde: 10 | 20 | -5
  - Likvida medel vid årets början: 100 | |
  - Likvida medel vid årets slut:`);
    expect(figures(table).slice(1)).toEqual([
      'Likvida medel vid årets början: 100 | 110 | 130',
      'Likvida medel vid årets slut: 110 | 130 | 125',
    ]);
  });

  it('from another table in its own unit, by heading or by year', () => {
    const [, table] = computedAll(
      'tabell: Ramar\nenhet: mnkr\nkolumner: Ram 2022 | Ram 2023\nrader:\n  - Vård: 1,5 | 1,625',
      `
tabell: Nämnden
kolumner: Budget 2022 | Plan 2023 | Plan 2024
rader:
  - Vård:
    formel: Vård i tabellen Ramar
  - Uppräknat:
    formel: föregående kolumn × 2 %
  - Tidigare: 1 500 | 1 625 | 1 700`,
    );
    expect(figures(table)[0]).toBe('Vård: 1 500 | 1 625 | ');
  });

  it('as a percentage with one decimal, the others as their column has them', () => {
    const table = computed(`
tabell: Balans
sort: balansbudget
kolumner: 2022 | 2023
rader:
  - Summa tillgångar: 5 169 | 5 495
  - Summa eget kapital: 1 245 | 1 342
  - Hälften: |
    formel: Summa eget kapital / 2
  - Soliditet:`);
    expect(figures(table).slice(2)).toEqual(['Hälften: 623 | 671', 'Soliditet: 24,1 % | 24,4 %']);
  });

  it('and stays blank where a part cannot be counted', () => {
    const table = computed(`
tabell: Drift
kolumner: 2022 | 2023
rader:
  - Vård: 1 | 1.369
  - Kultur: 1 | 1
summa: Summa`);
    expect(figures(table)[2]).toBe('Summa: 2 | ');
  });

  it('through chains longer than calls can nest', () => {
    const rows = Array.from({ length: 1500 }, (_, row) => `  - R${row}:\n    formel: R${row + 1} + 1`);
    const table = computed(`tabell: Kedja\nkolumner: A | B\nrader:\n${rows.join('\n')}\n  - R1500: 1 | 2`);
    expect(figures(table)[0]).toBe('R0: 1 501 | 1 502');
  });
});

it('formulas that state the same thing both ways are no circle', () => {
  const { diagnostics } = compute([
    `
tabell: Resultat
kolumner: 2022
rader:
  - Intäkter: 10
    formel: Resultat + Kostnader
  - Kostnader: 8
  - Resultat: 2
    formel: Intäkter − Kostnader`,
  ]);
  expect(diagnostics).toEqual([]);
});

function compute(texts: readonly string[]) {
  const tables = texts.map((text, index) => {
    const record = readRecord(memoryReader({ 'a.yaml': `${text.trim()}\n` }), 'a.yaml', tableSchema).value;
    if (!record) throw new Error('The table does not hold against its schema.');
    return readTable(`t${index}`, record, undefined, region).value;
  });
  return computeTables(tables, () => undefined);
}

function computedAll(...texts: readonly string[]): readonly FiguresTable[] {
  return compute(texts).value;
}

function computed(text: string): FiguresTable | undefined {
  return computedAll(text)[0];
}

function figures(table: FiguresTable | undefined): readonly string[] {
  return (table?.rows ?? []).map(
    ({ label, cells }) => `${label.plain}: ${cells.map(({ value }) => writeValue(value)).join(' | ')}`,
  );
}
