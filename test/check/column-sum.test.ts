import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, type Decimal, parseDecimal, sum, writeDecimal } from '../../src/base/decimal.js';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { checkRegion } from '../../src/pipeline.js';
import { memoryReader } from '../../src/source/memory-reader.js';

const table = 'halsonamnden/2022/ramar.yaml';

const files = {
  'region.yaml':
    'region: Region Exempel\nbeloppsenhet: tkr\nnämnder:\n  halsonamnden:\n    namn: Hälsonämnden\n',
  'regionplan/2022-2024/plan.yaml':
    'plan: regionplan\nperiod: 2022–2024\nläge: beredd\nmålkedja:\n  mål:\n    flertal: mål\ninnehåll:\n  - mal.yaml\n',
  'regionplan/2022-2024/mal.yaml': 'mål:\n  - id: 1\n    namn: Friskt liv\n',
  'halsonamnden/2022/plan.yaml':
    'plan: verksamhetsplan\nnämnd: halsonamnden\nperiod: 2022\nregionplan: 2022-2024\nläge: beredd\ninnehåll:\n  - ramar.yaml\n',
};

/** Everything is read from text, as an author writes it: the parsing of the row is part of what must hold. */
function findings(rows: readonly Decimal[], total: Decimal): readonly Diagnostic[] {
  const lines = rows.map((amount, index) => `  - Post ${index + 1}: ${writeDecimal(amount)} | 0\n`).join('');
  const text = `tabell: Ramar\nkolumner: 2022 | 2023\nrader:\n${lines}summa:\n  Totalt: ${writeDecimal(total)} | 0\n`;
  const reader = memoryReader({ ...files, [table]: text });
  return [...checkRegion({ root: '', folder: '', reader })].flatMap(({ diagnostics }) => diagnostics);
}

const amount = fc
  .tuple(
    fc.integer({ min: -5_000_000, max: 5_000_000 }),
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([whole, part, scale]) =>
    decimal(scale === 0 ? `${whole}` : `${whole},${String(part).padStart(3, '0').slice(0, scale)}`),
  );
const rows = fc.array(amount, { minLength: 1, maxLength: 12 });

describe('a stated total', () => {
  it('that is the exact sum of its rows is never spoken of', () => {
    fc.assert(
      fc.property(rows, (amounts) => {
        expect(findings(amounts, sum(amounts))).toEqual([]);
      }),
    );
  });

  it('that is off by more than rounding explains is one error, at its own cell', () => {
    // Twelve rows of whole amounts explain six at the most.
    const off = fc.integer({ min: 7, max: 100_000 }).chain((by) => fc.constantFrom(by, -by));
    fc.assert(
      fc.property(rows, off, (amounts, by) => {
        const total = add(sum(amounts), decimal(`${by}`));
        const found = findings(amounts, total);
        expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
          ['totals/column-sum', 'error'],
        ]);
        const line = amounts.length + 5;
        const start = '  Totalt: '.length + 1;
        expect(found[0]?.place).toEqual({
          path: table,
          range: {
            start: { line, column: start },
            end: { line, column: start + writeDecimal(total).length },
          },
        });
      }),
    );
  });
});

function decimal(text: string): Decimal {
  const found = parseDecimal(text);
  if (!found) throw new Error(`${text} is no figure`);
  return found;
}
