import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/document/document.js';
import { composePlanFiles } from './compose-plan-files.js';

/** The blocks of the second cell of a table with one row. */
function cellOf(written: string): readonly Block[] {
  const text = `# Inledning\n\n| Område | Insatser |\n|---|---|\n| Vård | ${written} |\n`;
  const { children } = composePlanFiles({ 'halsonamnden/2022/inledning.md': text });
  const table = blocksIn(children).find((block): block is Table => block.type === 'table');
  return table?.body[0]?.cells[1]?.children ?? [];
}

function blocksIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'section' ? blocksIn(block.children) : [block]));
}

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const list = (ordered: boolean, start: number, ...items: readonly string[]) => ({
  type: 'list',
  ordered,
  start,
  children: items.map((item) => ({ type: 'listItem', children: [paragraph(item)] })),
});

describe('the cell of a table in a text', () => {
  it.each([
    ['- Fler tider<br>- Kortare köer', [list(false, 1, 'Fler tider', 'Kortare köer')]],
    ['• Fler tider<br/>• Kortare köer', [list(false, 1, 'Fler tider', 'Kortare köer')]],
    ['– Fler tider<br />– Kortare köer', [list(false, 1, 'Fler tider', 'Kortare köer')]],
    ['- Fler tider', [list(false, 1, 'Fler tider')]],
    ['2. Fler tider<br>3. Kortare köer', [list(true, 2, 'Fler tider', 'Kortare köer')]],
    ['Detta görs:<br>- Fler tider', [paragraph('Detta görs:'), list(false, 1, 'Fler tider')]],
    ['- Fler tider<br><br>- Kortare köer<br>', [list(false, 1, 'Fler tider', 'Kortare köer')]],
  ])('holds the list of %s', (written, blocks) => {
    expect(cellOf(written)).toEqual(blocks);
  });

  it.each(['-', '- 5 %', '2022. Ett år', '–'])('holds the words %s as they are', (written) => {
    expect(cellOf(written)).toMatchObject([{ type: 'paragraph' }]);
  });

  it('has new lines, and markup in its items', () => {
    expect(cellOf('Ett<br>Två')).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'Ett' }, { type: 'lineBreak' }, { type: 'text', value: 'Två' }],
      },
    ]);
    expect(cellOf('- **Fler** tider<br>- *Köer*')).toMatchObject([
      {
        type: 'list',
        children: [
          { children: [{ children: [{ type: 'strong' }, { type: 'text' }] }] },
          { children: [{ children: [{ type: 'emphasis' }] }] },
        ],
      },
    ]);
  });
});
