import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/document/document.js';
import { layoutText } from '../../../src/render/pdf/layout/layout-text.js';
import { documentOf, figures, list, note, noteReference, paragraph, section, text } from './fixture/build.js';
import { artifactWords, contentLines, contentWords, layOut, layOutBlocks, wordsOf } from './lay-out.js';

const sentence =
  'Regionstyrelsen följer upp verksamheten och ekonomin i delårsrapporter och i årsredovisningen.';
const prose = (count: number): string => Array.from({ length: count }, () => sentence).join(' ');
const filler = (lines: number): readonly Block[] =>
  Array.from({ length: lines }, (_, i) => paragraph(`Rad ${i + 1}.`));

describe('pages', () => {
  it('fill with whole paragraphs of which at least two lines stand together', () => {
    for (let before = 20; before < 32; before += 1) {
      const { layout } = layOutBlocks([...filler(before), paragraph(prose(4)), ...filler(3)]);
      const counts = layout.pages.map(
        (page) => contentWords(page).filter((words) => !/^Rad \d+\.$/.test(words)).length,
      );
      expect(counts.filter((count) => count > 0).every((count) => count >= 2)).toBe(true);
    }
  });

  it('never end with a heading, and give it at least two lines of what follows', () => {
    for (let before = 20; before < 32; before += 1) {
      const { layout } = layOutBlocks([...filler(before), section(2, '1.1', 'Mål', [paragraph(prose(5))])]);
      const page = layout.pages.find((each) => contentWords(each).includes('1.1'));
      const words = contentWords(page);
      expect(words.length - words.indexOf('Mål')).toBeGreaterThanOrEqual(3);
    }
  });

  it('are filled with headings that head nothing, but part none from what it heads', () => {
    const areas = [1, 2, 3].map((n) =>
      section(1, `${n}`, `Område ${n}`, [section(2, `${n}.1`, 'Mål', []), section(2, `${n}.2`, 'Mål', [])]),
    );
    for (let before = 18; before < 26; before += 1) {
      const { layout } = layOutBlocks([...filler(before), ...areas]);
      const [first] = layout.pages.map(contentWords);
      expect(first).toContain('Område 1');
      expect(first?.at(-2)).not.toMatch(/^\d$/);
    }
  });

  it('keep a caption, the head and the first row of a table together', () => {
    for (let before = 20; before < 32; before += 1) {
      const rows = [1, 2, 3, 4, 5].map((n) => ['body', 0, `Verksamhet ${n}`, `${n},5`] as const);
      const table = figures('t', 'Ramar', ['Verksamhet', 'Ram'], rows, { number: 'Tabell 1' });
      const { layout } = layOutBlocks([...filler(before), table]);
      const page = layout.pages.find((each) =>
        contentWords(each).some((words) => words.startsWith('Tabell 1')),
      );
      expect(contentWords(page)).toContain('Verksamhet 1');
    }
  });

  it('begin chapters that ask for it on a new page and leave no page empty', () => {
    const chapter = (n: string): Block =>
      section(1, n, `Kapitel ${n}`, [paragraph(sentence)], { pageBreakBefore: true });
    const { layout } = layOutBlocks([chapter('1'), chapter('2')]);
    expect(layout.pages.map((page) => contentWords(page)[1])).toEqual(['Kapitel 1', 'Kapitel 2']);
  });

  it('carry running head and page number, except the cover', () => {
    const cover: Block = {
      type: 'cover',
      kind: 'Verksamhetsplan',
      period: '2022',
      body: 'Regionstyrelsen',
      organisation: 'Region Exempel',
      decision: 'Utkast',
      facts: [],
    };
    const { layout } = layOutBlocks([cover, paragraph(sentence)]);
    expect(artifactWords(layout.pages[0])).toEqual([]);
    expect(artifactWords(layout.pages[1])).toEqual([
      'Verksamhetsplan 2022 (2023–2024)',
      'Regionstyrelsen',
      'Sida 2 (2)',
    ]);
  });

  it('say on the cover, in its order, what needs no page of its own', () => {
    const cover: Block = {
      type: 'cover',
      kind: 'Kalender',
      period: '2022',
      body: 'Rapport',
      organisation: 'Region Exempel',
      decision: 'Sammanställd ur 1 plan',
      said: ['Ingen har någon kalender.', 'Så är det.'],
      facts: [{ label: 'Bedömd den', value: '2022-03-01' }],
    };
    const { layout } = layOutBlocks([cover]);
    expect(layout.pages).toHaveLength(1);
    expect(contentWords(layout.pages[0]).slice(-5)).toEqual([
      'Sammanställd ur 1 plan',
      'Ingen har någon kalender.',
      'Så är det.',
      'Bedömd den',
      '2022-03-01',
    ]);
  });

  it('do not end with one that holds a few lines, where a little less white space brings them back', () => {
    for (let count = 120; count < 200; count += 1) {
      const { layout } = layOutBlocks(filler(count));
      const { sheet } = layout.pages[0] ?? {};
      const last = Math.max(...contentLines(layout.pages.at(-1)).map((line) => line.y));
      const height = (sheet?.height ?? 0) - (sheet?.margin.top ?? 0) - (sheet?.margin.bottom ?? 0);
      expect(last - (sheet?.margin.top ?? 0)).toBeGreaterThan(height * 0.24);
    }
  });

  it('bring back the last lines of an index, and of a chapter before the next', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ label: [text(`Indikator ${i}`)], target: 's-1' }));
    for (let count = 93; count < 160; count += 1) {
      const index: Block = { type: 'index', entries: entries(count) };
      const chapter = section(1, '2', 'Nästa', [paragraph(sentence)], { pageBreakBefore: true });
      const { layout } = layOutBlocks([section(1, '1', 'Register', [index]), chapter]);
      const own = layout.pages.filter((page) => page.number < (layout.places.get('s-2')?.page ?? 0));
      expect(contentWords(own.at(-1)).length).toBeGreaterThan(10);
    }
  });

  it('bring back the last lines of a table of contents that is a little too long', () => {
    for (const count of [34, 36, 38, 40, 60]) {
      const chapters = Array.from({ length: count }, (_, i) => section(2, `1.${i + 1}`, `Avsnitt ${i}`, []));
      const { layout } = layOutBlocks([{ type: 'contents', depth: 3 }, ...chapters]);
      const own = layout.pages.filter((page) => page.number < (layout.places.get('s-1-1')?.page ?? 0));
      expect(contentWords(own.at(-1)).length).toBeGreaterThan(6);
    }
  });

  it('leave neither the first nor the last short item of a list alone', () => {
    for (let before = 20; before < 36; before += 1) {
      const items = Array.from({ length: 6 }, (_, i) => `punkt ${i + 1}`);
      const { layout } = layOutBlocks([...filler(before), list(false, ...items)]);
      const counts = layout.pages.map(
        (page) => contentWords(page).filter((words) => words.startsWith('punkt')).length,
      );
      expect(counts).not.toContain(1);
    }
  });

  it('are named by references that ask for it, also where the number moves the page', () => {
    for (let before = 25; before < 40; before += 1) {
      const reference: Inline = {
        type: 'crossReference',
        target: 's-2',
        children: [text('avsnitt\u00a02')],
        page: ' på sidan {page}',
      };
      const blocks = [
        paragraph(prose(1), ' Mer står i ', reference, '.'),
        ...filler(before),
        section(1, '2', 'Ekonomi', [paragraph(sentence)]),
      ];
      const { layout } = layOutBlocks(blocks);
      const page = layout.places.get('s-2')?.page;
      expect(contentWords(layout.pages[0]).join(' ')).toContain(`avsnitt\u00a02 på\u00a0sidan\u00a0${page}.`);
    }
  });

  it('are given by an index for sections and for rows of tables', () => {
    const rows = Array.from({ length: 90 }, (_, i) => ['body', 0, `Mått ${i}`, `${i}`] as const);
    const index: Block = {
      type: 'index',
      entries: [
        { label: [text('Målet')], target: 's-1' },
        { label: [text('Sista måttet')], target: 't-r89' },
      ],
    };
    const { layout } = layOutBlocks([
      section(1, '1', 'Mål', [figures('t', 'Indikatorer', ['Mått', 'Utfall'], rows)]),
      index,
    ]);
    const words = layout.pages.flatMap(contentWords);
    expect(words.slice(-4)).toEqual(['Målet', '1', 'Sista måttet', `${layout.places.get('t-r89')?.page}`]);
    expect(layout.places.get('t-r89')?.page).toBeGreaterThan(2);
  });

  it('list sections with the page they stand on', () => {
    const chapter = (n: string, lines: number): Block =>
      section(1, n, `Kapitel ${n}`, filler(lines), { pageBreakBefore: true });
    const { layout } = layOutBlocks([{ type: 'contents', depth: 1 }, chapter('1', 45), chapter('2', 1)]);
    const contents = contentWords(layout.pages[0]);
    expect(contents).toEqual(['Innehåll', '1', 'Kapitel 1', '2', '2', 'Kapitel 2', '4']);
    expect(layout.places.get('s-2')?.page).toBe(4);
  });

  it('begin right after a short list of contents, and on a page of their own after another', () => {
    const begins = (count: number): number | undefined => {
      const chapters = Array.from({ length: count }, (_, i) => section(1, `${i + 1}`, 'Kapitel', filler(2)));
      const { layout } = layOutBlocks([{ type: 'contents', depth: 1 }, ...chapters]);
      return layout.places.get('s-1')?.page;
    };
    expect([1, 4].map(begins)).toEqual([1, 1]);
    expect([12, 20].map(begins)).toEqual([2, 2]);
  });

  it('leave out of the contents what asks for it, but not of the bookmarks', () => {
    const hidden = section(1, '1', 'Förord', [], { inContents: false });
    const { layout } = layOutBlocks([{ type: 'contents', depth: 1 }, hidden]);
    expect(contentWords(layout.pages[0])).toEqual(['Innehåll', '1', 'Förord']);
    expect(layout.bookmarks.map((bookmark) => bookmark.title)).toEqual(['Innehåll', '1 Förord']);
  });
});

describe('the layout as text', () => {
  it('says where everything stands', () => {
    const { layout } = layOutBlocks([
      section(1, '1', 'Mål', [paragraph('Regionen leder.'), list(false, 'ett')]),
    ]);
    expect(layoutText(layout)).toMatchInlineSnapshot(`
      "page 1 (595.28 × 841.89)
         78.0   66.0 header   Verksamhetsplan 2022 (2023–2024)
        460.9   66.0 header   Regionstyrelsen
        484.6  785.9 footer   Sida 1 (1)
         78.0  113.6 H1       1
        103.6  113.6 H1       Mål
         78.0  145.0 P        Regionen leder.
         78.0  167.0 Lbl      •
         87.5  167.0 P        ett"
    `);
  });
});

describe('notes', () => {
  it('stand at the foot of the page that refers to them', () => {
    const document = documentOf(
      [...filler(40), paragraph('Se noten', noteReference(1), '.'), ...filler(20)],
      {
        notes: [note(1, paragraph('Källa: SCB.'))],
      },
    );
    const { layout } = layOut(document);
    const page = layout.pages.find((each) =>
      contentWords(each).some((words) => words.startsWith('Se noten')),
    );
    expect(contentWords(page).slice(-2)).toEqual(['1', 'Källa: SCB.']);
    const [body, foot] = [contentLines(page).at(-3), contentLines(page).at(-1)];
    expect(foot?.y ?? 0).toBeGreaterThan(body?.y ?? 0);
  });

  it('go on at the foot of the next page when they are longer than the space, and lose nothing', () => {
    const lines = Array.from({ length: 70 }, (_, i) => `Notens rad ${i + 1}.`);
    const document = documentOf([paragraph('Se noten', noteReference(1), '.'), ...filler(30)], {
      notes: [note(1, ...lines.map((line) => paragraph(line)))],
    });
    const { layout } = layOut(document);
    const printed = layout.pages.flatMap((page) => contentWords(page));
    expect(printed.filter((words) => words.startsWith('Notens'))).toEqual(lines);
    expect(
      contentWords(layout.pages[0]).filter((words) => words.startsWith('Notens')).length,
    ).toBeGreaterThan(1);
  });

  it('are printed once however often they are referred to', () => {
    const document = documentOf([paragraph('A', noteReference(1)), paragraph('B', noteReference(1, 2))], {
      notes: [note(1, paragraph('Källa: SCB.'))],
    });
    const { layout } = layOut(document);
    expect(
      layout.pages.flatMap((page) => contentWords(page)).filter((words) => words === 'Källa: SCB.'),
    ).toHaveLength(1);
  });
});

describe('lists', () => {
  it('keep their first item on the page of the words that introduce them', () => {
    for (let before = 20; before < 36; before += 1) {
      for (const introduction of ['Några av dem är', prose(3)]) {
        const items = Array.from({ length: 4 }, (_, i) => `Punkt ${i + 1}`);
        const { layout } = layOutBlocks([...filler(before), paragraph(introduction), list(false, ...items)]);
        const page = layout.pages.find((each) => contentWords(each).includes('Punkt 1'));
        const words = contentWords(page);
        expect(words[words.indexOf('Punkt 1') - 2] ?? 'Rad').not.toMatch(/^Rad/);
      }
    }
  });

  it('hang their text beside the label, deeper for each level', () => {
    const { layout } = layOutBlocks([list(true, 'ett', [paragraph('två'), list(false, 'under')])]);
    const lines = contentLines(layout.pages[0]);
    expect(lines.map(wordsOf)).toEqual(['1.', 'ett', '2.', 'två', '•', 'under']);
    const x = (words: string): number => lines.find((line) => wordsOf(line) === words)?.segments[0]?.x ?? 0;
    expect(x('ett')).toBe(x('två'));
    expect(x('under')).toBeGreaterThan(x('två'));
  });
});

describe('words that the page cannot hold', () => {
  it('are reported when a character is missing from the typeface, and the rest is printed', () => {
    const { layout, problems } = layOutBlocks([paragraph('Målet nås 🎯 i år.')]);
    expect(contentWords(layout.pages[0])).toEqual(['Målet nås ? i år.']);
    expect(problems).toEqual([
      { kind: 'missing-glyph', character: '🎯', replacement: '?', context: 'Målet nås 🎯 i år.' },
    ]);
  });

  it('are never painted with the empty box, in the running head either', () => {
    const document = documentOf([{ type: 'contents', depth: 1 }, section(1, '1', 'Mål ☃', [])]);
    const runningHead = { left: 'Plan ☃', right: 'Nämnd' };
    const { layout, problems } = layOut({ ...document, meta: { ...document.meta, runningHead } });
    const printed = layout.pages.flatMap((page) => [...contentWords(page), ...artifactWords(page)]);
    expect(printed.filter((words) => words.includes('☃'))).toEqual([]);
    expect(problems.map((problem) => problem.kind === 'missing-glyph' && problem.character)).toEqual(['☃']);
  });

  it('are cut and reported when nothing else helps', () => {
    const word = 'X'.repeat(400);
    const { layout, problems } = layOutBlocks([paragraph(word)]);
    expect(contentWords(layout.pages[0]).join('')).toBe(word);
    expect(problems.map(({ kind }) => kind)).toEqual(['word-cut']);
  });
});
