import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { Block, Figure } from '../../src/document/document.js';
import { composePlanFiles } from './compose-plan-files.js';

const png = encode({ width: 4, height: 2, channels: 1, depth: 8, data: new Uint8Array(8) });

function figuresOf(text: string): readonly Figure[] {
  const document = composePlanFiles({
    'halsonamnden/2022/inledning.md': `# Inledning\n\n${text}\n`,
    'halsonamnden/2022/bilder/karta.png': png,
  });
  return figuresIn(document.children);
}

function figuresIn(blocks: readonly Block[]): readonly Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block];
    return block.type === 'section' ? figuresIn(block.children) : [];
  });
}

describe('an image', () => {
  it('in a paragraph of its own is a figure with its words and its caption', () => {
    expect(figuresOf('![Länets kommuner](bilder/karta.png "Kommunerna")')).toMatchObject([
      {
        number: 'Figur 1',
        caption: [{ type: 'text', value: 'Kommunerna' }],
        alternative: 'Länets kommuner',
        picture: { type: 'picture', format: 'png', width: 4, height: 2 },
      },
    ]);
  });

  it('has its words as caption where it has no other', () => {
    const [figure] = figuresOf('![Länets kommuner](./bilder/karta.png)');
    expect(figure?.caption).toEqual([{ type: 'text', value: 'Länets kommuner' }]);
  });

  it.each([
    ['in a sentence', 'Se ![Länet](bilder/karta.png) här.'],
    ['without words', '![](bilder/karta.png)'],
    ['on the web', '![Länet](https://exempel.se/karta.png)'],
    ['that is not there', '![Länet](bilder/annan.png)'],
  ])('%s is none', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
