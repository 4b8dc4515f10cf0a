import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/document/document.js';
import { composePlanFiles } from './compose-plan-files.js';

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    return block.type === 'section' ? tablesIn(block.children) : [];
  });
}

function pageOf(line: string): Table['page'] {
  const { children } = composePlanFiles({
    'halsonamnden/2022/inledning.md': '# Inledning\n\n::infoga[ekonomi/breda]\n',
    'halsonamnden/2022/ekonomi/breda.yaml': `tabell: Breda\n${line}kolumner: 2022 | 2023\nrader:\n  - Vård: 1 | 2\n`,
  });
  return tablesIn(children).find(({ caption }) => JSON.stringify(caption).includes('Breda'))?.page;
}

describe('the page of a table', () => {
  it('is the one that its file asks for', () => {
    expect(pageOf('sida: liggande\n')).toBe('landscape');
    expect(pageOf('sida: stående\n')).toBe('portrait');
    expect(pageOf('')).toBeUndefined();
  });
});
