import { describe, expect, it } from 'vitest';
import { composeFiles, tables } from './compose-files.js';
import { linesOf, sectionOf } from './lines-of.js';

const text = '# Styrning\n\nSe :ref[målområden].\n\n::infoga[målområden]\n';

describe('an overview of goals that a text places', () => {
  const document = composeFiles({ 'a.md': text }, ['a.md']);

  it('has the areas side by side, each over its goals', () => {
    expect(linesOf([sectionOf(document.children, 'Styrning')])).toEqual([
      '# Styrning',
      'Se avsnitt 1.',
      'table: Målområden',
      'Ett friskt län | Ett öppet län',
      'Fler lever ett friskt liv | Alla får plats',
      'Vården är nära | ',
    ]);
  });

  it('tells assistive technology which area each goal stands under', () => {
    const [table] = tables(document.children);
    expect(table?.head.flatMap(({ cells }) => cells.map(({ scope }) => scope))).toEqual(['column', 'column']);
    expect(table?.body.flatMap(({ cells }) => cells.flatMap(({ scope }) => scope ?? []))).toEqual([]);
  });

  it('gives way to a file of the same name', () => {
    const file = 'risker: Risker\nposter:\n  - En risk.\n';
    const own = composeFiles({ 'a.md': '# A\n\n::infoga[målområden]\n', 'målområden.yaml': file }, ['a.md']);
    expect(linesOf([sectionOf(own.children, 'A')])).toEqual(['# A', '- En risk.']);
  });
});
