import { describe, expect, it } from 'vitest';
import type { Drawing, Figure, SmallDrawing } from '../../../src/document/document.js';
import type { DrawingBox } from '../../../src/render/pdf/layout/box.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { cell, documentOf, figures, paragraph, row, section, text } from './fixture/build.js';
import { readFonts, theme } from './fixture/theme.js';
import {
  artifactWords,
  contentLines,
  contentWords,
  layOut,
  layOutBlocks,
  metrics,
  wordsOf,
} from './lay-out.js';
import { objectText, pageStructure, pageText, readPdf } from './read-pdf.js';

const fonts = readFonts();

const drawing: Drawing = {
  type: 'drawing',
  width: 400,
  height: 100,
  shapes: [
    { type: 'rect', x: 50, y: 10, width: 300, height: 20, fill: 'accent' },
    { type: 'circle', x: 20, y: 60, radius: 5, fill: 'page', stroke: { ink: 'text', width: 1 } },
    { type: 'path', data: 'M50,0L50,100', stroke: { ink: 'muted', width: 1, dash: [2, 1] } },
    { type: 'text', x: 360, y: 24, anchor: 'start', size: 8, bold: true, ink: 'text', value: '449\u00a0590' },
    { type: 'text', x: 45, y: 24, anchor: 'end', size: 8, bold: false, ink: 'muted', value: '2021' },
  ],
};

const frames = {
  type: 'figure',
  id: 'figur-ramar',
  number: 'Figur 1',
  caption: [text('Ekonomiska ramar')],
  unit: 'Belopp i tkr',
  alternative: 'Staplar. 2021: 449\u00a0590 (åäö).',
  picture: drawing,
} satisfies Figure;

const line: SmallDrawing = {
  type: 'smallDrawing',
  alternative: 'Utfall: 2020 7,4.',
  drawing: { ...drawing, width: 50, height: 20 },
};

const data = figures('t', 'Ramar', ['Rad', 'Ram'], [['body', 0, 'Vård', '5']], { captionVisible: false });

async function open(...blocks: Parameters<typeof documentOf>[0]) {
  const { bytes } = await renderPdf(documentOf(blocks), theme, fonts);
  return { bytes: objectText(bytes), pdf: await readPdf(bytes) };
}

function drawingBoxes(...blocks: Parameters<typeof documentOf>[0]): readonly DrawingBox[] {
  const { pages } = layOutBlocks(blocks).layout;
  return pages.flatMap(({ boxes }) => boxes.filter((box) => box.kind === 'drawing'));
}

describe('a figure', () => {
  it('is tagged as one, beside its caption', async () => {
    const { pdf } = await open(paragraph('Text.'), frames);
    expect(await pageStructure(pdf, 1)).toBe('Root(Document(P Div(Caption Figure)))');
    expect(await pageText(pdf, 1)).toContain('Figur 1.');
  });

  it('has its words as alternative text and tells where it stands', async () => {
    const { pdf, bytes } = await open(frames);
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(tree).toContain(frames.alternative);
    const [box] = drawingBoxes(frames);
    const written = /\/BBox \[([-\d. ]+)\]/.exec(bytes)?.[1]?.split(' ').map(Number) ?? [];
    const height = theme.page.height;
    const corners = [
      box?.x ?? 0,
      height - (box?.y ?? 0) - (box?.height ?? 0),
      (box?.x ?? 0) + (box?.width ?? 0),
      height - (box?.y ?? 0),
    ];
    expect(written.map(Math.round)).toEqual(corners.map(Math.round));
  });

  it('is scaled to its column, with its shape kept', () => {
    const [box] = drawingBoxes(frames);
    const column = theme.page.width - theme.page.margin.left - theme.page.margin.right;
    expect(box?.width).toBeLessThanOrEqual(column + 0.01);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4, 3);
  });

  it('sets a text that ends somewhere so that it ends there, in the theme’s colours', () => {
    const shapes = drawingBoxes(frames)[0]?.shapes ?? [];
    const words = shapes.flatMap((shape) => (shape.type === 'text' ? [shape] : []));
    const year = words.find((shape) => shape.text === '2021');
    expect((year?.x ?? 0) + metrics.width('2021', { face: 'regular', size: 8 })).toBeCloseTo(45, 1);
    expect(year?.style.color).toBe(theme.colors.muted);
    expect(shapes[0]).toMatchObject({ type: 'rect', fill: theme.colors.accent });
  });

  it('that is higher than a page is made smaller', () => {
    const tall = { ...frames, picture: { ...drawing, height: 3000 } };
    const { pages } = layOutBlocks([tall]).layout;
    const [box] = drawingBoxes(tall);
    expect(pages).toHaveLength(1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(theme.page.height - theme.page.margin.bottom);
  });

  it('prints the table of what it draws, unless the document says it elsewhere', async () => {
    const { pdf } = await open({ ...frames, data });
    expect(await pageStructure(pdf, 1)).toContain('Figure Table(');
    const elsewhere = await open({ ...frames, data, dataElsewhere: true });
    expect(await pageStructure(elsewhere.pdf, 1)).not.toContain('Table');
  });

  it('is another file when another figure is drawn', async () => {
    const shapes = drawing.shapes.map((shape) => (shape.type === 'text' ? { ...shape, value: '1' } : shape));
    const [one, other] = [await open(frames), await open({ ...frames, picture: { ...drawing, shapes } })];
    const idOf = (bytes: string) => /\/ID \[<(\w+)>/.exec(bytes)?.[1];
    expect(idOf(one.bytes)).not.toBe(idOf(other.bytes));
  });
});

describe('a figure that has no room', () => {
  const filling = Array.from({ length: 24 }, (_, index) => paragraph(`Stycke ${index}.`));
  const after = Array.from({ length: 20 }, (_, index) => paragraph(`Efter ${index}.`));
  const large = (id: string): Figure => ({
    ...frames,
    id,
    number: id,
    picture: { ...drawing, height: 300 },
  });
  const firstWords = (blocks: Parameters<typeof documentOf>[0]) =>
    layOutBlocks(blocks).layout.pages.map((page) => contentWords(page)[0]);

  it('opens the next page, while the text after it fills this one', () => {
    const { pages, places } = layOutBlocks([...filling, large('F1'), ...after]).layout;
    expect(contentWords(pages[1])[0]).toContain('F1');
    expect(contentWords(pages[0]).at(-1)).toMatch(/^Efter/);
    expect(places.get('F1')).toMatchObject({ page: 2 });
    const words = pages.flatMap((page) => contentWords(page)).filter((line) => /^(Stycke|Efter)/.test(line));
    expect(words).toHaveLength(filling.length + after.length);
  });

  it('stays where it is where it has room', () => {
    const { pages } = layOutBlocks([paragraph('Före.'), large('F1'), paragraph('Efter.')]).layout;
    expect(pages).toHaveLength(1);
    expect(contentWords(pages[0]).map((line) => line.slice(0, 4))).toEqual([
      'Före',
      'F1.\u00a0',
      'Belo',
      'Efte',
    ]);
  });

  it('is not overtaken by a smaller one', () => {
    const small: Figure = { ...frames, id: 'F2', number: 'F2', picture: { ...drawing, height: 20 } };
    const { places } = layOutBlocks([...filling, large('F1'), small, ...after]).layout;
    expect([places.get('F1')?.page, places.get('F2')?.page]).toEqual([2, 2]);
    expect(places.get('F1')?.y).toBeLessThan(places.get('F2')?.y ?? 0);
  });

  it('comes before a chapter that goes on on the page', () => {
    const { pages } = layOutBlocks([
      ...filling,
      large('F1'),
      paragraph('Kvar.'),
      section(1, '2', 'Nästa', after),
    ]).layout;
    expect(contentWords(pages[0]).at(-1)).toBe('Kvar.');
    expect(contentWords(pages[1])[0]).toContain('F1');
    expect(contentWords(pages[1])).toContain('Nästa');
  });

  it('leaves the space above what comes below it', () => {
    const chapter = section(1, '2', 'Nästa', after);
    const distance = (before: number): number => {
      const headings = theme.headings.map((look) => ({ ...look, before }));
      const { layout } = layOut(documentOf([...filling, large('F1'), paragraph('Kvar.'), chapter]), {
        headings,
      });
      const figure = layout.pages[1]?.boxes.find((box) => box.kind === 'drawing');
      const heading = contentLines(layout.pages[1]).find((line) => wordsOf(line) === 'Nästa');
      return (heading?.y ?? 0) - (figure?.kind === 'drawing' ? figure.y + figure.height : 0);
    };
    expect(distance(60) - distance(30)).toBeCloseTo(30);
  });

  it('stands above a table that goes on, and its head again', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ['body', 0, `Rad ${i}`, `${i}`] as const);
    const table = figures('t', 'Ramar', ['Verksamhet', 'Ram'], rows);
    const { pages } = layOutBlocks([...filling.slice(4), large('F1'), table]).layout;
    expect(contentWords(pages[1])[0]).toContain('F1');
    expect(contentWords(pages[1]).some((words) => words.startsWith('Rad'))).toBe(true);
    expect(artifactWords(pages[1])).toEqual(expect.arrayContaining(['Ramar, forts.', 'Verksamhet']));
  });

  it('comes before the next chapter, and at the very end of the document', () => {
    const chapter = { ...section(1, '2', 'Nästa', [paragraph('Text.')]), pageBreakBefore: true };
    expect(firstWords([...filling, large('F1'), chapter])).toHaveLength(3);
    expect(firstWords([...filling, large('F1'), chapter])[1]).toContain('F1');
    expect(firstWords([...filling, large('F1')])).toHaveLength(2);
  });
});

describe('a line in a cell', () => {
  const table = {
    ...figures('u', 'Utveckling', ['Indikator', 'Utveckling'], []),
    body: [row('body', cell(0, 'Slutenvård', { scope: 'row', id: 'u-r1' }), cell(1, [line]))],
  };

  it('is tagged as a figure in the cell and has room in its column', async () => {
    const { pdf } = await open(table);
    expect(await pageStructure(pdf, 1)).toContain('TR(TH TD(Figure))');
    const [box] = drawingBoxes(table);
    expect(box?.width).toBeCloseTo(50, 1);
  });
});
