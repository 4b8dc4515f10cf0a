import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/diff/changes.js';
import { compareWords } from '../../src/diff/compare-words.js';

const word = fc.constantFrom('plan', 'mål', 'ram', '2 033 979', '84 %', 'är', 'och', '§ 7', '.', ',');
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('two versions of a text, word by word', () => {
  it('give back both: one without what was added, the other without what was removed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareWords(before, after);
        expect(without('added', pieces)).toBe(before);
        expect(without('removed', pieces)).toBe(after);
      }),
    );
  });

  it('have no piece without words, and none like the one before', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareWords(before, after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(
          pieces.some(({ change }, index) => change !== 'same' && change === pieces[index - 1]?.change),
        ).toBe(false);
      }),
    );
  });

  it('change a figure as a whole', () => {
    expect(compareWords('Ramen är 2\u00a0033\u00a0979 tkr.', 'Ramen är 2\u00a0035\u00a0979 tkr.')).toEqual([
      { change: 'same', text: 'Ramen är ' },
      { change: 'removed', text: '2\u00a0033\u00a0979' },
      { change: 'added', text: '2\u00a0035\u00a0979' },
      { change: 'same', text: ' tkr.' },
    ]);
  });

  it('are given whole where they have almost nothing in common', () => {
    const many = (from: number) => Array.from({ length: 900 }, (_, index) => `ord${from + index}`).join(' ');
    expect(compareWords(many(0), many(5000))).toHaveLength(2);
  });
});

function without(change: Piece['change'], pieces: readonly Piece[]): string {
  return pieces.flatMap((piece) => (piece.change === change ? [] : [piece.text])).join('');
}
