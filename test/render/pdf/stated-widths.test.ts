import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableColumn } from '../../../src/document/document.js';
import type { ColumnNeed } from '../../../src/render/pdf/table/column-widths.js';
import { statedWidths } from '../../../src/render/pdf/table/stated-widths.js';

const need = (least: number, word = least, full = word): ColumnNeed => ({ least, word, full, grow: 1 });
const column = (width?: TableColumn['width']): TableColumn => ({
  align: 'start',
  grow: 1,
  ...(width ? { width } : {}),
});

describe('the widths that a template states', () => {
  it('are kept, and the other columns share the rest', () => {
    const columns = [column({ share: 0.5 }), column(), column({ points: 60 }), column()];
    const widths = statedWidths(columns, [need(20), need(30), need(20), need(30)], 400);
    expect(widths?.[0]).toBe(200);
    expect(widths?.[2]).toBe(60);
    expect(widths?.[1]).toBeCloseTo(70);
    expect(widths?.[3]).toBeCloseTo(70);
  });

  it('are none where the template states none', () => {
    expect(statedWidths([column(), column()], [need(10), need(10)], 100)).toBeUndefined();
  });

  it('give way to the words of their own column and of the others', () => {
    expect(statedWidths([column({ points: 5 }), column()], [need(40), need(10)], 100)?.[0]).toBe(40);
    expect(statedWidths([column({ share: 1 }), column()], [need(20), need(30, 50)], 100)).toEqual([50, 50]);
  });

  it('never exceed the space, nor leave a column narrower than its words divided', () => {
    const width = fc.option(
      fc.oneof(
        fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }) }),
        fc.record({ points: fc.integer({ min: 0, max: 400 }) }),
      ),
      { nil: undefined },
    );
    const some = fc.tuple(width, fc.integer({ min: 5, max: 80 }), fc.nat(60));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 7 }), (table) => {
        const columns = table.map(([stated]) => column(stated));
        const needs = table.map(([, least, more]) => need(least, least + more));
        const widths = statedWidths(columns, needs, 450);
        if (!widths) return;
        const total = widths.reduce((sum, one) => sum + one, 0);
        expect(total).toBeLessThanOrEqual(450.001);
        if (columns.some((one) => one.width === undefined)) expect(total).toBeCloseTo(450);
        widths.forEach((one, index) => {
          expect(one).toBeGreaterThanOrEqual((needs[index]?.least ?? 0) - 0.001);
        });
      }),
    );
  });
});
