import fc from 'fast-check';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentRoot } from '../../../src/document/document.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { inlines, paragraph, section } from '../html/fixture/nodes.js';
import { plan } from '../html/fixture/plan.js';

const render = (...children: readonly Block[]) =>
  renderMarkdown({ ...plan, notes: [], children } satisfies DocumentRoot);

/** A grid of texts; `lines` are the paragraphs of a cell. */
function table(cells: readonly (readonly (readonly string[])[])[], captionVisible = true): Block {
  const rows = cells.map((row) => ({
    type: 'tableRow' as const,
    role: 'body' as const,
    cells: row.map((lines, column) => ({
      type: 'tableCell' as const,
      column,
      rowSpan: 1,
      colSpan: 1,
      indent: 0,
      children: lines.map((line) => paragraph(line)),
    })),
  }));
  const columns = (cells[0] ?? []).map(() => ({ align: 'start', grow: 1 }) as const);
  return {
    type: 'table',
    id: 't',
    caption: inlines('Ramar'),
    captionVisible,
    unit: 'Belopp i tkr',
    columns,
    head: rows.slice(0, 1),
    body: rows.slice(1),
    notes: [],
  };
}

describe('Markdown', () => {
  it('tells added words from bold ones, with their spaces outside the marks', () => {
    const added = { type: 'insertion', label: 'tillagt', children: inlines('nya <b> ord ') } as const;
    const struck = { type: 'deletion', label: 'struket', children: inlines('gamla') } as const;
    expect(render(paragraph(['De ', added, struck, ' gäller.']))).toContain(
      'De <ins>nya \\<b> ord</ins> ~~gamla~~ gäller.',
    );
  });

  it('has chapters below the title, tables of GFM with their captions, and lines within a cell', () => {
    const text = render(
      {
        type: 'cover',
        kind: 'Ramar',
        period: '2022',
        body: 'Rapport',
        organisation: 'Region Exempel',
        decision: '',
        facts: [],
      },
      section(
        ['s', 1, '1', 'Ramarna'],
        table([
          [['Nämnd'], ['Belopp']],
          [['Styrelsen', 'Kansliet'], ['1|2']],
        ]),
      ),
    );
    expect(text).toBe(
      [
        '# Ramar 2022',
        'Rapport, Region Exempel',
        '## 1 Ramarna',
        '**Ramar. Belopp i tkr**',
        '| Nämnd | Belopp |\n| :- | :- |\n| Styrelsen<br>Kansliet | 1\\|2 |\n',
      ].join('\n\n'),
    );
  });

  it('says no caption that the heading over it has said, but in what unit the figures are', () => {
    const text = render(section(['s', 1, '1', 'Ramar'], table([[['Nämnd'], ['Belopp']]], false)));
    expect(text).toBe('## 1 Ramar\n\n**Belopp i tkr**\n\n| Nämnd | Belopp |\n| :- | :- |\n');
  });

  it('has every kind of node of a plan, and the notes last', () => {
    const text = renderMarkdown(plan);
    expect(text).toContain('# ');
    for (const { number } of plan.notes) expect(text).toContain(`[^${number}]: `);
  });

  it('makes no markup of what a text says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (words) => {
        const tree = unified()
          .use(remarkParse)
          .parse(render(paragraph(words)));
        expect(plainText(tree).trim()).toBe(words.trim());
        expect(tree.children.filter(({ type }) => type !== 'paragraph')).toEqual([]);
      }),
    );
  });
});
