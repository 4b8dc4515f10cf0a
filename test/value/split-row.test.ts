import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRow } from '../../src/value/split-row.js';

const texts = (row: string): readonly string[] => splitRow(row).map(({ text }) => text);

describe('splitRow', () => {
  it.each([
    ['1 348,9 | 1 369,6 | 1 411,2', ['1 348,9', '1 369,6', '1 411,2']],
    ['449 590', ['449 590']],
    ['', ['']],
    ['136 |  | 10,0', ['136', '', '10,0']],
    ['136 | | 10,0', ['136', '', '10,0']],
    ['| 10,0', ['', '10,0']],
    ['136 |', ['136', '']],
    ['ja|nej | delvis', ['ja|nej', 'delvis']],
    ['1|', ['1|']],
  ])('cuts %j', (row, cells) => {
    expect(texts(row)).toEqual(cells);
  });

  it('tells where each cell stands', () => {
    expect(splitRow('28 575 |  28 988 | 1')[1]).toEqual({ text: '28 988', start: 10, end: 16 });
    expect(splitRow('136 | | 10')[1]).toEqual({ text: '', start: 6, end: 6 });
  });

  it('has offsets that lead back to the text, in order', () => {
    const row = fc.array(fc.constantFrom('|', ' ', '1', 'å', '\u00a0', '  ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(row, (text) => {
        let last = 0;
        for (const cell of splitRow(text)) {
          expect(text.slice(cell.start, cell.end)).toBe(cell.text);
          expect(cell.start).toBeGreaterThanOrEqual(last);
          last = cell.end;
        }
      }),
    );
  });

  it('gives back the cells that were joined', () => {
    const cells = fc.array(fc.stringMatching(/^(?:[\då,]{1,6})?$/), { minLength: 1 });
    fc.assert(
      fc.property(cells, (list) => {
        expect(texts(list.join(' | '))).toEqual(list);
      }),
    );
  });
});
