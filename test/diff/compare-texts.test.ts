import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextChange } from '../../src/diff/changes.js';
import { compareTexts } from '../../src/diff/compare-texts.js';
import type { TextFile } from '../../src/diff/text-blocks.js';

const sentence = fc.constantFrom(
  'Nämnden följer verksamheten varje månad.',
  'Nämnden följer verksamheten varje kvartal.',
  'Vården ska vara nära.',
  'Ramen för 2022 är 1 500,5 tkr.',
  'Så följer vi upp',
  'Köerna ska bli kortare under året.',
);
const blocks: fc.Arbitrary<readonly string[]> = fc.array(sentence, { maxLength: 12 });

describe('two versions of a text, block by block', () => {
  it('give back both: one without what was added, the other without what was removed', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = compareTexts([fileOf(before)], [fileOf(after)], 0);
        const same = (texts: readonly string[], told: readonly string[]) =>
          texts.filter((text) => !told.includes(text)).length;
        expect(told(changes, 'removed').every((text) => before.includes(text))).toBe(true);
        expect(told(changes, 'added').every((text) => after.includes(text))).toBe(true);
        expect(before.length - told(changes, 'removed').length).toBe(
          after.length - told(changes, 'added').length,
        );
        expect(same(before, after)).toBeLessThanOrEqual(told(changes, 'removed').length);
      }),
    );
  });

  it('say of nothing that it has changed when only years have gone on', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const later = texts.map((text) => text.replace('2022', '2023'));
        expect(compareTexts([fileOf(texts)], [fileOf(later)], 1)).toEqual([]);
      }),
    );
  });

  it('tell what has been removed where it stood', () => {
    const before = [
      'Ett: det första.',
      'Två: det andra.',
      'Tre: det tredje som ska bort.',
      'Fyra: det fjärde.',
    ];
    const after = ['Ett: det allra första.', 'Två: det andra.', 'Fyra: det allra fjärde.'];
    expect(
      compareTexts([fileOf(before)], [fileOf(after)], 0).map(({ change, place }) => [change, place.path]),
    ).toEqual([
      ['changed', '1'],
      ['removed', '3'],
      ['changed', '3'],
    ]);
  });
});

/** Where a block stands is told by its number. */
function fileOf(texts: readonly string[]): TextFile {
  return {
    name: 'inledning',
    blocks: texts.map((text, index) => ({
      kind: 'paragraph',
      text,
      under: 'Inledning',
      place: { path: String(index + 1) },
    })),
  };
}

/** The texts that the earlier version, or the later, no longer has as they were. */
function told(changes: readonly TextChange[], side: 'added' | 'removed'): readonly string[] {
  return changes
    .map(({ pieces }) =>
      pieces
        .filter(({ change }) => change === 'same' || change === side)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '');
}
