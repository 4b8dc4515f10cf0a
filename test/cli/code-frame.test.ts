import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/base/place.js';
import { codeFrame } from '../../src/cli/format/code-frame.js';

const plain = (text: string) => text;

function frame(source: string, range: Range, options: { width?: number; before?: number } = {}): string {
  const { width = 80, before = 1 } = options;
  return codeFrame(source.split('\n'), range, { width, before, dim: plain, mark: plain });
}

function range(line: number, from: number, to: number, endLine = line): Range {
  return { start: { line, column: from }, end: { line: endLine, column: to } };
}

describe('a code frame', () => {
  it('shows the line before and carets under the range', () => {
    const source = `${'\n'.repeat(10)}  - Tandvård: 28 575\n  - Totalt: 2 001 033`;
    expect(frame(source, range(12, 13, 22))).toBe(
      ['  11 |   - Tandvård: 28 575', '  12 |   - Totalt: 2 001 033', '     |             ^^^^^^^^^'].join(
        '\n',
      ),
    );
  });

  it('aligns line numbers of different length', () => {
    const source = `${'x\n'.repeat(9)}y`;
    expect(frame(source, range(10, 1, 2))).toBe('   9 | x\n  10 | y\n     | ^');
  });

  it('fills tabs out, and counts wide and combining characters as the terminal does', () => {
    expect(frame('\tmål: x', range(1, 7, 8))).toBe('  1 |     mål: x\n    |          ^');
    expect(frame('表表: x', range(1, 5, 6))).toBe('  1 | 表表: x\n    |       ^');
    expect(frame('a\u030aa\u030a: x', range(1, 7, 8))).toBe('  1 | a\u030aa\u030a: x\n    |     ^');
    expect(frame('👩‍⚕️ x', range(1, 7, 8))).toBe('  1 | 👩‍⚕️ x\n    |    ^');
  });

  it('draws one caret for an empty range and for one past the end of the line', () => {
    expect(frame('mål:', range(1, 5, 5))).toBe('  1 | mål:\n    |     ^');
    expect(frame('mål:', range(1, 40, 50))).toBe('  1 | mål:\n    |     ^');
    expect(frame('', range(1, 1, 1))).toBe('  1 |\n    | ^');
  });

  it('marks each line of a range, without the blanks before the text', () => {
    expect(frame('a:\n  b: 1\n  c: 2\nd', range(1, 1, 7, 3))).toBe(
      ['  1 | a:', '    | ^^', '  2 |   b: 1', '    |   ^^^^', '  3 |   c: 2', '    |   ^^^^'].join('\n'),
    );
  });

  it('leaves out the middle of a long range, and a last line it only touches', () => {
    const source = Array.from({ length: 12 }, (_, index) => `rad ${index + 1}`).join('\n');
    expect(frame(source, range(2, 1, 1, 12), { before: 0 })).toBe(
      [
        '   2 | rad 2',
        '     | ^^^^^',
        '   3 | rad 3',
        '     | ^^^^^',
        '     | …',
        '  11 | rad 11',
        '     | ^^^^^^',
      ].join('\n'),
    );
  });

  it('shows a part of a very long line, with the range in it', () => {
    const line = `${'a'.repeat(5000)}FEL${'b'.repeat(5000)}`;
    const [text = '', carets = ''] = frame(line, range(1, 5001, 5004)).split('\n');
    expect(text).toMatch(/^ {2}1 \| …a+FELb+…$/);
    expect(stringWidth(text)).toBeLessThanOrEqual(80);
    expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('FEL');
  });

  it('never draws a caret outside the line it shows', () => {
    const line = `${'x'.repeat(70)}${'y'.repeat(400)}`;
    const [text = '', carets = ''] = frame(line, range(1, 60, 400)).split('\n');
    expect(carets.length).toBeLessThanOrEqual(text.length);
  });

  it('has nothing to show of a line the file does not have', () => {
    expect(frame('a', range(7, 1, 2))).toBe('');
  });

  it('keeps every row within the width, whatever the line holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((one) => one.replace(/\n/g, ' '));
    fc.assert(
      fc.property(
        text,
        fc.nat(400),
        fc.nat(400),
        fc.integer({ min: 30, max: 120 }),
        (line, from, length, width) => {
          const rows = frame(line, range(1, from + 1, from + length + 1), { width, before: 0 }).split('\n');
          expect(rows).toHaveLength(2);
          expect(rows[1]).toMatch(/^ {4}\| *\^+$/);
          for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('puts the caret under the character it is about', () => {
    const words = fc.array(fc.constantFrom('a', 'å', '表', '\t', 'e\u0301', '👩‍⚕️', ' ', 'ﬁ'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const line = `${before.join('')}§${after.join('')}`;
        const at = line.indexOf('§') + 1;
        const [text = '', carets = ''] = frame(line, range(1, at, at + 1), { before: 0 }).split('\n');
        expect(stringWidth(text.slice(0, text.indexOf('§')))).toBe(carets.indexOf('^'));
      }),
    );
  });
});
