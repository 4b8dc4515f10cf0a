import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/document/document.js';
import { documentOf, figures, list, note, noteReference, paragraph, section } from './fixture/build.js';
import { theme } from './fixture/theme.js';
import { contentLines, contentWords, layOut } from './lay-out.js';

const sentence = 'Regionen planerar sin verksamhet för tre år i taget och följer upp den varje år. ';

/** Blocks of any kind and size; the number of each is printed in it once, as ”block17.”. */
type Maker = (name: string, size: number) => Block;
const makers: readonly Maker[] = [
  (name, size) => paragraph(sentence.repeat(size), name),
  (name, size) => list(false, ...Array.from({ length: size }, () => sentence.trim()), name),
  (name, size) => ({ type: 'quotation', children: [paragraph(sentence.repeat(size), name)] }),
  (name, size) =>
    figures(
      `t-${name.replace('.', '')}`,
      'Ramar',
      ['Rad', 'Ram'],
      [
        ...Array.from({ length: size * 4 }, (_, i) => ['body', 0, `Rad ${i}`, `${i},5`] as const),
        ['total', 0, name, '1,0'],
      ],
    ),
  (name, size) =>
    figures(`t-${name.replace('.', '')}`, 'Text', ['A', 'B'], [['body', 0, name, sentence.repeat(size * 9)]]),
];

const block = fc.tuple(fc.nat(makers.length - 1), fc.integer({ min: 1, max: 12 }));
const noteSizes = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 });

describe('whatever a document holds', () => {
  it('is printed once, in order and within the text area', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 25 }), noteSizes, (blocks, sizes) => {
        const made = blocks.map(([kind, size], i) => makers[kind]?.(`block${i}.`, size) ?? paragraph());
        const references = sizes.map((_, i): Inline => noteReference(i + 1));
        const notes = sizes.map((size, i) => note(i + 1, paragraph(sentence.repeat(size), `note${i}.`)));
        const halfway = Math.floor(made.length / 2);
        const children = [
          ...made.slice(0, halfway),
          paragraph('Noter', ...references),
          ...made.slice(halfway),
        ];
        const { layout } = layOut(documentOf([section(1, '1', 'Mål', children)], { notes }));
        const printed = layout.pages.flatMap((page) => contentWords(page)).join(' ');
        expect(printed.match(/block\d+\./g)).toEqual(blocks.map((_, i) => `block${i}.`));
        expect(printed.match(/note\d+\./g) ?? []).toEqual(sizes.map((_, i) => `note${i}.`));
        const bottom = theme.page.height - theme.page.margin.bottom;
        for (const page of layout.pages) {
          for (const line of contentLines(page)) expect(line.y).toBeLessThanOrEqual(bottom);
          expect(contentLines(page).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
