import { describe, expect, it } from 'vitest';
import { composeFiles, outline, sections, tables, words } from './compose-files.js';
import { composePlanFiles } from './compose-plan-files.js';
import { sectionOf } from './lines-of.js';

const frames = 'tabell: Ramar\nsort: ramar\nkolumner: 2022\nrader:\n  - Vård: 1 200\nsumma: Totalt\n';
const answer = (id: string, text: string) =>
  `---\nmål: ${id}\nutan indikatorer: Målet mäts av en annan nämnd.\n---\n${text}\n`;

describe('headings', () => {
  it('are numbered in the order of the content, under their parents', () => {
    const document = composeFiles(
      {
        'a.md': '# Inledning\n\n## Bakgrund\n\nText.\n\n## Syfte\n\nText.\n',
        'b.md': '---\nnumrerad: nej\n---\n# Läsanvisning\n\n## Ord\n',
        'c.md': '# Uppdrag\n\n## Ansvar\n\n### Vård\n',
      },
      ['a.md', 'b.md', 'c.md'],
    );
    expect(outline(document)).toEqual([
      '1 Inledning',
      '1.1 Bakgrund',
      '1.2 Syfte',
      'Läsanvisning',
      'Ord',
      '2 Uppdrag',
      '2.1 Ansvar',
      '2.1.1 Vård',
    ]);
  });

  it('of a file stand under the heading of the file it is listed under', () => {
    const document = composeFiles(
      {
        'a.md': '# Inledning\n\n## Syfte\n',
        'b.md': '# Vision\n\n## Ord\n',
        'c.md': '# Målstyrning\n',
        'd.md': '# Läsanvisning\n',
        'mal/1.md': answer('1.1', '# Insatser\n'),
        'ramar.yaml': frames,
      },
      ['a.md:', '    - b.md:', '        - d.md', '    - ramar.yaml', 'c.md:', '    - mal/'],
    );
    expect(sections(document.children).map(({ level, number }) => `${level} ${number ?? '–'}`)).toEqual([
      '1 1',
      '2 1.1',
      '2 1.2',
      '3 1.2.1',
      '3 1.2.2',
      '2 1.3',
      '1 2',
      '2 2.1',
      '3 –',
      '4 –',
    ]);
    expect(outline(document).slice(0, 7)).toEqual([
      '1 Inledning',
      '1.1 Syfte',
      '1.2 Vision',
      '1.2.1 Ord',
      '1.2.2 Läsanvisning',
      '1.3 Ramar',
      '2 Målstyrning',
    ]);
  });

  it('under a text’s own have no number when only that one is to have it', () => {
    const document = composeFiles(
      { 'a.md': '---\nnumrerad: bara rubriken\n---\n# Vision\n\n## Samarbete\n', 'b.md': '# Mål\n' },
      ['a.md', 'b.md'],
    );
    expect(outline(document)).toEqual(['1 Vision', 'Samarbete', '2 Mål']);
  });

  it('never skip a level, whatever the author skipped', () => {
    const document = composeFiles({ 'a.md': '# Ett\n\n#### Fyra\n\n### Tre\n\n## Två\n' }, ['a.md']);
    expect(sections(document.children).map(({ level }) => level)).toEqual([1, 2, 2, 2]);
  });

  it('have ids that are unique and ASCII', () => {
    const document = composeFiles({ 'åtgärder.md': '# Åtgärder\n\n## Mål\n\n## Mål\n', 'b.md': '# Mål\n' }, [
      'åtgärder.md',
      'b.md',
    ]);
    const ids = sections(document.children).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

describe('an index', () => {
  const indicators = `---
mål: 1.1
indikatorer:
  - id: hn-platser
    namn: Öppna platser
    målnivå: 5
  - id: hn-nojda
    namn: Andel nöjda
    målnivå: 5 %
---
Text.
`;

  it('has the goals in their order and the indicators by the Swedish alphabet, each where it stands', () => {
    const files = {
      'mallar/egen/mall.yaml': 'mall: egen\nbygger på: standard\nmål:\n  register: ja\n',
      'region.yaml':
        'region: Region Exempel\nmall: egen\nnämnder:\n  halsonamnden:\n    namn: Hälsonämnden\n',
      'halsonamnden/2022/mal/1.1-friskt-liv.md': indicators,
    };
    const document = composePlanFiles(files);
    const index = sectionOf(document.children, 'Register');
    const entries = index.children.flatMap((block) => (block.type === 'index' ? block.entries : []));
    const names = entries.map(({ label }) => words(label));
    expect(names.filter((name) => /^(Andel nöjda|Öppna)/.test(name))).toEqual([
      'Andel nöjda',
      'Öppna platser',
    ]);
    expect(names[0]).toMatch(/^Målområde 1/);
    const ids = new Set([
      ...sections(document.children).map(({ id }) => id),
      ...tables(document.children).flatMap(({ body }) =>
        body.flatMap(({ cells }) => cells.map(({ id }) => id)),
      ),
    ]);
    for (const { target } of entries) expect(ids).toContain(target);
  });

  it('is left out where the template does not ask for it', () => {
    expect(outline(composePlanFiles({}))).not.toContain('Register');
  });
});

describe('references', () => {
  it('say the page where there are pages, when they are asked to', () => {
    const document = composeFiles({ 'a.md': '# Ett\n\nSe :ref[b]{sida}.\n', 'b.md': '# Två\n' }, [
      'a.md',
      'b.md',
    ]);
    const [paragraph] = sections(document.children)[0]?.children ?? [];
    expect(paragraph).toMatchObject({
      children: [
        {},
        { type: 'crossReference', page: ' på sidan {page}', children: [{ value: 'avsnitt\u00a02' }] },
        {},
      ],
    });
  });

  it('begin a sentence with a capital, and go on in one without', () => {
    const document = composeFiles(
      {
        'a.md':
          '# Ett\n\n:ref[ramar] och :ref[b] visar. **:ref[b]** med. Se bl.a. :ref[b]! :ref[mål 1.1] nu[^1].\n\n- :ref[b]\n- Se. :ref[b]\n\n[^1]: :ref[b] säger.\n\n::infoga[ramar]\n',
        'b.md': '# Två\n',
        'ramar.yaml': frames,
        'mal/1.md': answer('1.1', 'Text.'),
      },
      ['a.md', 'b.md', 'mal/'],
    );
    const text = words(sections(document.children)[0]?.children ?? []).replaceAll('\u00a0', ' ');
    expect(text).toContain('Tabell 1 och avsnitt 2 visar. Avsnitt 2 med. Se bl.a. avsnitt 2! Mål 1.1 nu[1].');
    expect(words(document.notes[0]?.children ?? []).replaceAll('\u00a0', ' ')).toBe('Avsnitt 2 säger.');
  });

  it('become the words for what they lead to', () => {
    const document = composeFiles(
      {
        'a.md':
          '# Inledning\n\nSe :ref[ramar], :ref[uppdrag], :ref[ord], :ref[mål 1.1] och :ref[målområde 1].\n\n::infoga[ramar]\n',
        'uppdrag.md': '# Uppdrag\n',
        'ord.md': '---\nnumrerad: nej\n---\n# Ordlista\n',
        'ramar.yaml': frames,
        'mal/1.md': answer('1.1', 'Text.'),
      },
      ['a.md', 'uppdrag.md', 'ord.md', 'mal/'],
    );
    const text = words(sections(document.children)[0]?.children ?? []);
    expect(text).toContain('Se tabell 1, avsnitt 2, avsnittet ”Ordlista”, mål 1.1 och målområde 1.');
  });
});

describe('footnotes', () => {
  it('are numbered over all files in the order of their first reference', () => {
    const document = composeFiles(
      {
        'a.md': '# A\n\nEtt[^x] två[^y] ett igen[^x].\n\n[^y]: Andra.\n\n[^x]: Första.\n',
        'b.md': '# B\n\nTre[^x].\n\n[^x]: Tredje.\n',
      },
      ['a.md', 'b.md'],
    );
    expect(sections(document.children).map(({ children }) => words(children))).toEqual([
      'Ett[1] två[2] ett igen[1].',
      'Tre[3].',
    ]);
    expect(document.notes.map(({ number, children }) => [number, words(children)])).toEqual([
      [1, 'Första.'],
      [2, 'Andra.'],
      [3, 'Tredje.'],
    ]);
  });
});

describe('data that no text places', () => {
  it('is printed last, in the order of the template', () => {
    const document = composeFiles(
      {
        'a.md': '# Inledning\n',
        'a-risker.yaml': 'risker: Risker\nposter:\n  - Brist på tid.\n',
        'b-personer.yaml': 'juridiska personer: Bolag\nposter:\n  - Inera AB: Aktiebolag\n',
        'c-ramar.yaml': frames,
      },
      ['a.md'],
    );
    expect(outline(document)).toEqual(['1 Inledning', '2 Ramar', '3 Bolag', '4 Risker']);
  });
});

describe('goals', () => {
  it('follow the chain whatever the files are called, each area headed once', () => {
    const document = composeFiles(
      { 'mal/a.md': answer('2.1', 'C.'), 'mal/b.md': answer('1.2', 'B.'), 'mal/c.md': answer('1.1', 'A.') },
      ['mal/'],
    );
    expect(outline(document)).toEqual([
      '1 Målområde 1: Ett friskt län',
      'Mål 1.1: Fler lever ett friskt liv',
      'Mål 1.2: Vården är nära',
      '2 Målområde 2: Ett öppet län',
      'Mål 2.1: Alla får plats',
    ]);
  });

  it('keep the headings of their text below their own', () => {
    const document = composeFiles({ 'mal/a.md': answer('1.1', '# Så gör vi\n\nText.') }, ['mal/']);
    expect(sections(document.children).map(({ level, title }) => [level, words(title)])).toEqual([
      [1, 'Målområde 1: Ett friskt län'],
      [2, 'Mål 1.1: Fler lever ett friskt liv'],
      [3, 'Så gör vi'],
    ]);
  });
});

describe('the text', () => {
  it('keeps what is no directive of ours as it was written', () => {
    const text = 'Mötet är kl. 10:30 enligt lag 2021:317, EU:s regler och :okänd[sak].';
    const document = composeFiles({ 'a.md': `# A\n\n${text}\n` }, ['a.md']);
    expect(words(sections(document.children)[0]?.children ?? [])).toBe(text);
  });

  it('lines up the figures of a table typed in it', () => {
    const table =
      '| Post | 2022 | Ansvarig |\n| --- | --- | --- |\n| El | 10,5 | Anna |\n| Hyra | 1 200 | Bo |\n';
    const [found] = tables(composeFiles({ 'a.md': `# A\n\n${table}` }, ['a.md']).children);
    expect(found?.columns.map(({ align }) => align)).toEqual(['start', 'decimal', 'start']);
    expect(found?.body).toHaveLength(2);
  });

  it('nests lists as they were written', () => {
    const [chapter] = sections(
      composeFiles({ 'a.md': '# A\n\n- ett\n  - två\n    1. tre\n' }, ['a.md']).children,
    );
    expect(chapter?.children).toMatchObject([
      {
        type: 'list',
        ordered: false,
        children: [
          {
            children: [{}, { type: 'list', children: [{ children: [{}, { type: 'list', ordered: true }] }] }],
          },
        ],
      },
    ]);
  });
});
