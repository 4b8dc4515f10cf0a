import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/decode.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { parseCsv } from '../../src/source/parse-csv.js';
import { readSource } from '../../src/source/read-source.js';

function read(text: string) {
  return parseCsv({ path: 'a.csv', text }).value;
}

function texts(text: string): readonly (readonly string[])[] {
  const csv = read(text);
  return csv ? [csv.header, ...csv.rows].map((line) => line.map((cell) => cell.text)) : [];
}

describe('a CSV file', () => {
  it.each([
    [
      'semicolons',
      'Namn;2022;2023\nA;1,5;2',
      [
        ['Namn', '2022', '2023'],
        ['A', '1,5', '2'],
      ],
    ],
    [
      'tabs',
      'Namn\t2022\nA; b\t1,5',
      [
        ['Namn', '2022'],
        ['A; b', '1,5'],
      ],
    ],
    [
      'commas',
      'Namn,2022\nA,"1,5"',
      [
        ['Namn', '2022'],
        ['A', '1,5'],
      ],
    ],
    [
      'a separator within quotes',
      '"Namn; kort",2022\nA,1',
      [
        ['Namn; kort', '2022'],
        ['A', '1'],
      ],
    ],
    [
      'quotes in quotes',
      'N;V\n"Den ""nya""";1',
      [
        ['N', 'V'],
        ['Den "nya"', '1'],
      ],
    ],
    [
      'a line break in a cell',
      'N;V\n"a\nb";1',
      [
        ['N', 'V'],
        ['a b', '1'],
      ],
    ],
    [
      'blank cells and lines at the end',
      'N;V;;\nA;1;;\n;;;\n\n',
      [
        ['N', 'V'],
        ['A', '1'],
      ],
    ],
    [
      'what a spreadsheet takes for a formula',
      'N;V\n=1+1;@x',
      [
        ['N', 'V'],
        ['=1+1', '@x'],
      ],
    ],
  ])('may have %s', (_name, written, cells) => {
    expect(texts(written)).toEqual(cells);
  });

  it('may come out of a spreadsheet, with a mark of its encoding and returns', () => {
    const bytes = new TextEncoder().encode('\ufeffNamn;2022\r\nÅ;1\r\n');
    const source = decodeText('a.csv', bytes).value;
    expect(source && texts(source.text)).toEqual([
      ['Namn', '2022'],
      ['Å', '1'],
    ]);
  });

  it('in Windows-1252 is told to be saved anew', () => {
    const reader = memoryReader({ 'a.csv': Uint8Array.from([...Buffer.from('Namn;2022\nV'), 0xe5, 10]) });
    expect(readSource(reader, 'a.csv').diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'encoding/not-utf8',
    ]);
  });

  it('knows where every cell stands, whatever it holds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', ' ', ';', '"', '\n', ',', '5'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [['n', 'v'], ...lines].map((line) => line.map(quoted).join(';')).join('\n');
        const rows = text.split('\n');
        for (const { text: found, place } of read(text)?.rows.flat() ?? []) {
          const { start, end } = place.range ?? {
            start: { line: 0, column: 0 },
            end: { line: 0, column: 0 },
          };
          if (start.line !== end.line) continue;
          const written = rows[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? '';
          expect(written.replaceAll('""', '"').replace(/\s+/g, ' ').trim()).toBe(found);
        }
      }),
    );
  });
});
