import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/document/document.js';
import { composePlanFiles } from './compose-plan-files.js';

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    return block.type === 'section' ? tablesIn(block.children) : [];
  });
}

const files = {
  'halsonamnden/2022/inledning.md': '# Inledning\n\n| Namn | Antal |\n|---|---|\n\n::infoga[ekonomi/tom]\n',
  'halsonamnden/2022/ekonomi/tom.yaml': 'tabell: Tom\nenhet: tkr\nläge: Budget | Plan\nrader: tom.csv\n',
  'halsonamnden/2022/ekonomi/tom.csv': 'Namn;2022;2023\n',
};

describe('a table without rows', () => {
  it('says so in one cell below all its heads', () => {
    const { children } = composePlanFiles(files);
    const empty = tablesIn(children).filter(({ body }) => body.length === 1 && body[0]?.cells.length === 1);
    const cells = empty.map(({ body, columns, head }) => {
      const cell = body[0]?.cells[0];
      expect(cell?.colSpan).toBe(columns.length);
      expect(cell?.headers).toEqual(head.at(-1)?.cells.map(({ id }) => id));
      return cell?.children;
    });
    const words = [{ type: 'paragraph', children: [{ type: 'text', value: 'Inget att redovisa' }] }];
    expect(cells).toEqual([words, words]);
  });
});
