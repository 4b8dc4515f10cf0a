import { describe, expect, it } from 'vitest';
import type { Block, DocumentRoot, Inline } from '../../../src/document/document.js';
import type { LineBox } from '../../../src/render/pdf/layout/box.js';
import type { Page } from '../../../src/render/pdf/layout/layout.js';
import { cell, figures, list, note, noteReference, paragraph, row, section, text } from './fixture/build.js';
import { theme } from './fixture/theme.js';
import { artifactWords, contentLines, contentWords, type LaidOut, layOutBlocks, wordsOf } from './lay-out.js';

const sentence = 'Regionen planerar sin verksamhet för tre år i taget och följer upp den varje år.';

/** Lays the blocks out and holds every page to its margins. */
function layOutWithin(blocks: readonly Block[], more: Partial<DocumentRoot> = {}): LaidOut {
  const laidOut = layOutBlocks(blocks, more);
  for (const page of laidOut.layout.pages) for (const line of contentLines(page)) expectWithin(line, page);
  return laidOut;
}

function expectWithin(line: LineBox, { sheet }: Page): void {
  const last = line.segments.at(-1);
  expect(line.segments[0]?.x ?? sheet.margin.left).toBeGreaterThanOrEqual(sheet.margin.left - 0.01);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(sheet.width - sheet.margin.right + 0.5);
  expect(line.y).toBeLessThanOrEqual(sheet.height - sheet.margin.bottom);
}

const printed = ({ layout }: LaidOut): string => layout.pages.flatMap(contentWords).join(' ');

describe('hard cases stay within the margins:', () => {
  it('a word wider than its column is cut, and told', () => {
    const word = 'arbetsmarknadsdepartementsutredning'.repeat(5);
    const laidOut = layOutWithin([paragraph(word)]);
    expect(printed(laidOut).replaceAll(' ', '').replaceAll('-', '')).toBe(word);
    const digits = '0123456789'.repeat(20);
    const { problems } = layOutWithin([paragraph('Nummer ', digits)]);
    expect(problems).toMatchObject([{ kind: 'word-cut', word: digits }]);
  });

  it('a footnote longer than the page goes on at the foot of the next ones', () => {
    const long = note(1, ...Array.from({ length: 90 }, (_, i) => paragraph(`Rad ${i} i noten. ${sentence}`)));
    const blocks = [
      paragraph('Text', noteReference(1)),
      ...Array.from({ length: 90 }, () => paragraph('Mer.')),
    ];
    const laidOut = layOutWithin(blocks, { notes: [long] });
    const lines = laidOut.layout.pages.map(
      (page) => contentWords(page).filter((words) => words.startsWith('Rad ')).length,
    );
    expect(lines.filter((count) => count > 0).length).toBeGreaterThan(2);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(90);
    expect(contentWords(laidOut.layout.pages[0])).toContain('Text1');
    // The text goes on above a note, however long that is.
    expect(contentWords(laidOut.layout.pages[1])).toContain('Mer.');
  });

  it('400 indicators in one table are printed once each, under the table head', () => {
    const rows = Array.from({ length: 400 }, (_, i) => ['body', 0, `Indikator nr ${i}`, `${i},5 %`] as const);
    const laidOut = layOutWithin([figures('t', 'Indikatorer', ['Indikator', 'Målnivå'], rows)]);
    const names = printed(laidOut).match(/Indikator nr \d+/g);
    expect(names).toEqual(rows.map(([, , name]) => name));
    for (const page of laidOut.layout.pages.slice(1)) expect(artifactWords(page)).toContain('Målnivå');
  });

  it('a heading of four lines stays together and with two lines of its text', () => {
    const title = 'En sammanhållen hälso- och sjukvård i hela länet '.repeat(4).trim();
    for (let before = 20; before < 36; before += 1) {
      const filler = Array.from({ length: before }, (_, i) => paragraph(`Rad ${i}.`));
      const { layout } = layOutWithin([...filler, section(1, '1', title, [paragraph(sentence.repeat(4))])]);
      const page = layout.pages.find((each) => contentWords(each).includes('1'));
      const words = contentWords(page);
      expect(words.slice(words.indexOf('1') + 1).length).toBeGreaterThanOrEqual(6);
    }
  });

  it('an address of 200 characters is divided at its joints, and opens no holes between words', () => {
    const url = `https://www.exempel.se/${'plan-for-halso-och-sjukvard/'.repeat(6)}beslut_2025-11-04.pdf`;
    const link: Inline = { type: 'link', url, children: [text(url)] };
    const laidOut = layOutWithin([paragraph('Planen finns på ', link, ' att läsa. ', sentence)]);
    const lines = contentLines(laidOut.layout.pages[0]);
    for (const line of lines) {
      for (const { wordGap } of line.segments) expect(wordGap).toBeLessThan(theme.text.size);
    }
    expect(lines.map(wordsOf).join('').replaceAll(' ', '')).toContain(url);
    expect(laidOut.problems).toEqual([]);
  });

  it('a character outside the font is told with its place', () => {
    const { problems } = layOutBlocks([paragraph('Ordförande är Ꮳ Andersson.')]);
    expect(problems).toMatchObject([
      { kind: 'missing-glyph', character: 'Ꮳ', context: 'Ordförande är Ꮳ Andersson.' },
    ]);
  });

  it('text from right to left is told once, with the words around it', () => {
    const { problems } = layOutBlocks([paragraph('Välkommen: أهلا وسهلا i regionen.')]);
    expect(problems).toEqual([
      { kind: 'right-to-left', words: 'أهلا وسهلا', context: 'Välkommen: أهلا وسهلا i regionen.' },
    ]);
  });

  it('chapters without text have their heading and their place in the contents', () => {
    const chapters = ['1', '2', '3'].map((n) => section(1, n, `Kapitel ${n}`, []));
    const laidOut = layOutWithin([{ type: 'contents', depth: 1 }, ...chapters]);
    expect(printed(laidOut).match(/Kapitel \d/g)).toEqual([
      ...chapters.map((_, i) => `Kapitel ${i + 1}`),
      ...chapters.map((_, i) => `Kapitel ${i + 1}`),
    ]);
  });

  it('a cell taller than a page holds lists, and loses none of its items', () => {
    const items = Array.from({ length: 150 }, (_, i) => `punkt nummer ${i + 1}`);
    const table = {
      ...figures('t', 'Handlingsplan', ['Område', 'Åtgärder'], []),
      body: [row('body', cell(0, 'Vård', { scope: 'row', id: 'r' }), cell(1, [list(false, ...items)]))],
    };
    const laidOut = layOutWithin([table]);
    expect(printed(laidOut).match(/punkt nummer \d+/g)).toEqual(items);
  });
});
