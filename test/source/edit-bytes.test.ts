import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertAt, withoutLines } from '../../src/base/edit.js';
import { decodeText } from '../../src/source/decode.js';
import { editBytes } from '../../src/source/edit-bytes.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (edited: Uint8Array | undefined) =>
  edited && new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited);

describe('an edit of a file', () => {
  it('keeps the byte order mark, the line ends and the letters as they were', () => {
    const file = bytes('\ufeffmål: a\u030ar\r\nso\u0308kt: bra\r\n'.replace('å', 'a\u030a'));
    const edited = editBytes(file, [
      { range: { start: { line: 2, column: 7 }, end: { line: 2, column: 10 } }, text: 'dåligt' },
      insertAt({ line: 2, column: 1 }, 'ny: rad\n'),
    ]);
    expect(text(edited)).toBe('\ufeffma\u030al: a\u030ar\r\nny: rad\r\nso\u0308kt: dåligt\r\n');
  });

  it('leaves every byte of what is no text, where there is nothing to edit', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]);
    expect(editBytes(picture, [])).toEqual(picture);
  });

  it('begins a new line where the last one was never ended', () => {
    expect(text(editBytes(bytes('a: 1'), [insertAt({ line: 2, column: 1 }, 'b: 2\n')]))).toBe('a: 1\nb: 2\n');
    expect(text(editBytes(bytes('a: 1\n'), [insertAt({ line: 2, column: 1 }, 'b: 2\n')]))).toBe(
      'a: 1\nb: 2\n',
    );
  });

  it('takes away whole lines, also the last', () => {
    expect(text(editBytes(bytes('a\nb\nc'), [withoutLines(2, 3)]))).toBe('a\n');
    expect(text(editBytes(bytes('a\r\nb\r\nc'), [withoutLines(1, 2)]))).toBe('c');
  });

  it('is made once where two overlap', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 3 } };
    expect(
      text(
        editBytes(bytes('abc'), [
          { range, text: 'x' },
          { range, text: 'y' },
        ]),
      ),
    ).toBe('xc');
  });

  it('is refused where its place is not in the file', () => {
    expect(editBytes(bytes('abc'), [insertAt({ line: 1, column: 9 }, 'x')])).toBeUndefined();
    expect(editBytes(bytes('abc'), [insertAt({ line: 4, column: 1 }, 'x')])).toBeUndefined();
  });
});

const letter = fc.constantFrom(
  'a',
  'å',
  'a\u030a',
  'ö',
  'o\u0308',
  ' ',
  '😀',
  '1',
  '\u0301',
  '가',
  '\u1100\u1161',
);
const line = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
const source = fc
  .record({
    mark: fc.boolean(),
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ mark, lines, end }) => `${mark ? '\ufeff' : ''}${lines.join(end)}`);

describe('edits of any file', () => {
  it('of nothing leave every byte', () => {
    fc.assert(
      fc.property(source, (file) => {
        expect(text(editBytes(bytes(file), []))).toBe(file);
      }),
    );
  });

  it('give what the same edit gives in the text that stages see', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (file, atLine, atColumn) => {
        const seen = decodeText('f', bytes(file)).value?.text ?? '';
        const lines = seen.split('\n');
        const line = atLine % lines.length;
        const column = atColumn % ((lines[line]?.length ?? 0) + 1);
        const edited = editBytes(bytes(file), [insertAt({ line: line + 1, column: column + 1 }, 'X')]);
        // A place inside what is one letter to a reader is no place.
        if (!edited) return;
        const expected = lines.map((each, index) =>
          index === line ? `${each.slice(0, column)}X${each.slice(column)}` : each,
        );
        expect(decodeText('f', edited).value?.text).toBe(expected.join('\n').normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  });
});
