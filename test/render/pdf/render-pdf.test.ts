import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRoot } from '../../../src/document/document.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { documentOf, figures, list, note, noteReference, paragraph, section, text } from './fixture/build.js';
import { edgeCases } from './fixture/edge-cases.js';
import { largePlan } from './fixture/plan.js';
import { readFonts, theme } from './fixture/theme.js';
import { metrics } from './lay-out.js';
import { objectText, pageStructure, pageText, readPdf } from './read-pdf.js';

const fonts = readFonts();
const render = (document: DocumentRoot) => renderPdf(document, theme, fonts);
const open = async (document: DocumentRoot) => readPdf((await render(document)).bytes);

describe('a rendered file', () => {
  it('says who it is, in which language, and that it is tagged', async () => {
    const document = documentOf([paragraph('Text.')]);
    const meta = { ...document.meta, title: 'Plan för <vård> & omsorg', author: 'Region A&B' };
    const pdf = await open({ ...document, meta });
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: meta.title, Author: meta.author, Language: 'sv-SE' });
    expect(info).toMatchObject({ CreationDate: 'D:20211104000000Z' });
    expect(metadata?.get('dc:title')).toBe(meta.title);
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata?.getRaw()).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('is the same to the byte for the same document, and another for another', async () => {
    const document = (words: string) => documentOf([section(1, '1', 'Mål', [paragraph(words)])]);
    const [first, second, other] = await Promise.all(
      ['Ett.', 'Ett.', 'Två.'].map((words) => render(document(words))),
    );
    expect(Buffer.compare(first?.bytes ?? Buffer.alloc(0), second?.bytes ?? Buffer.alloc(1))).toBe(0);
    const idOf = (bytes: Uint8Array | undefined) =>
      /\/ID \[<(\w+)>/.exec(Buffer.from(bytes ?? []).toString('latin1'))?.[1];
    expect(idOf(first?.bytes)).toMatch(/^[0-9a-f]{32}$/);
    expect(idOf(other?.bytes)).not.toBe(idOf(first?.bytes));
  });

  it('does not depend on time zone', async () => {
    const before = process.env.TZ;
    const document = documentOf([paragraph('Text.')]);
    process.env.TZ = 'Pacific/Auckland';
    const east = await render(document);
    process.env.TZ = 'America/Los_Angeles';
    const west = await render(document);
    process.env.TZ = before;
    expect(Buffer.compare(east.bytes, west.bytes)).toBe(0);
  });

  it('paints text as wide as it was measured', async () => {
    const pdf = await open(documentOf([paragraph('VÄSTERNORRLANDSTATIV')]));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const item = items.find((each) => 'str' in each && each.str.startsWith('VÄSTER'));
    const measured = metrics.width('VÄSTERNORRLANDSTATIV', { face: 'regular', size: theme.text.size });
    expect(item && 'width' in item ? item.width : 0).toBeCloseTo(measured, 1);
  });

  it('keeps the words of a justified line apart when they are copied', async () => {
    const words = 'Regionen planerar sin verksamhet för tre år i taget och följer upp den varje år.';
    const pdf = await open(documentOf([paragraph(`${words} ${words} ${words}`)]));
    const copied = (await pageText(pdf, 1)).replace(/-\n/g, '').replace(/\s+/g, ' ');
    expect(copied).toContain(`${words} ${words} ${words}`);
  });
});

describe('the structure', () => {
  it('has sections, headings by level, paragraphs and lists', async () => {
    const below = section(2, '1.1', 'Delmål', [list(false, 'ett', 'två')]);
    const pdf = await open(documentOf([section(1, '1', 'Mål', [paragraph('Text.'), below])]));
    expect(await pageStructure(pdf, 1)).toBe(
      'Root(Document(Sect(H1 P Sect(H2 L(LI(Lbl LBody(P)) LI(Lbl LBody(P)))))))',
    );
  });

  it('has tables with heads, and passes over heads repeated on the next page', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => ['body', 0, `Rad ${i + 1}`, `${i},5`] as const);
    const table = figures('t', 'Ramar', ['Rad', 'Ram'], rows, { number: 'Tabell 1' });
    const pdf = await open(documentOf([table]));
    expect(await pageStructure(pdf, 1)).toMatch(
      /^Root\(Document\(Table\(Caption THead\(TR\(TH TH\)\) TBody\(TR\(TH TD\) TR\(TH TD\)/,
    );
    expect(await pageText(pdf, 2)).toContain('Tabell 1. Ramar, forts.');
    expect((await pageStructure(pdf, 2)).split('THead')).toHaveLength(2);
  });

  it('has links, references and notes that lead both ways', async () => {
    const link = { type: 'link', url: 'https://www.scb.se/', children: [text('SCB')] } as const;
    const reference = { type: 'crossReference', target: 's-1', children: [text('avsnitt 1')] } as const;
    const pdf = await open(
      documentOf([section(1, '1', 'Mål', [paragraph('Se ', link, ', ', reference, noteReference(1), '.')])], {
        notes: [note(1, paragraph('Källa.'))],
      }),
    );
    expect(await pageStructure(pdf, 1)).toBe(
      'Root(Document(Sect(H1 P(Link Reference(Link) Reference(Link)) Note(Lbl(Reference(Link)) P))))',
    );
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    expect(annotations.map((each) => [each.url ?? each.dest, each.contentsObj.str])).toEqual([
      ['https://www.scb.se/', 'SCB, https://www.scb.se/'],
      ['s-1', 'avsnitt 1'],
      ['not-1', 'Fotnot 1'],
      ['back.not-1', 'Tillbaka till texten'],
    ]);
    expect(Object.keys(await pdf.getDestinations()).sort()).toEqual(['back.not-1', 'not-1', 's-1']);
  });

  it('names the language of foreign words', async () => {
    const foreign = { type: 'text', value: 'value-based care', language: 'en' } as const;
    const pdf = await open(documentOf([paragraph('Begreppet ', foreign, ' används inte.')]));
    expect(await pageStructure(pdf, 1)).toBe('Root(Document(P(Span)))');
  });

  it('does not put a line-breaking hyphen into words that are read aloud', async () => {
    const { bytes } = await render(
      documentOf([paragraph('Kompetensförsörjningsutmaningarna och verksamhetsutvecklingen '.repeat(9))]),
    );
    expect(bytes.length).toBeGreaterThan(0);
    const pdf = await readPdf(bytes);
    const operators = await (await pdf.getPage(1)).getOperatorList();
    expect(JSON.stringify(operators.argsArray)).toContain('Span');
  });
});

describe('a document with everything that is rare', () => {
  it('is printed, with its watermark and its notes', async () => {
    const { bytes, pages } = await render(edgeCases());
    const pdf = await readPdf(bytes);
    const texts = await Promise.all(Array.from({ length: pages }, (_, i) => pageText(pdf, i + 1)));
    expect(texts.every((page) => page.includes('Utkast'))).toBe(true);
    expect(texts.join(' ')).toContain('punkt i en not');
    expect(texts.join(' ')).not.toContain('Aldrig nämnd');
  });

  it('gives a link that goes on over a page one element and one annotation on each', async () => {
    const words = 'Regionen planerar sin verksamhet för tre år i taget. ';
    const link = { type: 'link', url: 'https://exempel.se/ö', children: [text(words.repeat(120))] } as const;
    const pdf = await open(documentOf([paragraph(link)]));
    for (const number of [1, 2]) {
      const annotations = await (await pdf.getPage(number)).getAnnotations();
      expect(new Set(annotations.map((each) => each.url))).toEqual(new Set(['https://exempel.se/%C3%B6']));
    }
    expect(await pageStructure(pdf, 1)).toBe('Root(Document(P(Link)))');
  });
});

describe('a plan of some sixty pages', () => {
  let plan: Awaited<ReturnType<typeof render>>;
  beforeAll(async () => {
    plan = await render(largePlan());
  });

  it('is printed whole and without complaint', async () => {
    const pdf = await readPdf(plan.bytes);
    expect(pdf.numPages).toBe(plan.pages);
    expect(plan.problems).toEqual([]);
    expect(await pageText(pdf, 1)).toContain('Verksamhetsplan');
    expect(await pageText(pdf, plan.pages)).toContain(`Sida ${plan.pages} (${plan.pages})`);
  });

  it('has a bookmark for every section, nested as the sections are', async () => {
    const pdf = await readPdf(plan.bytes);
    const outline = await pdf.getOutline();
    expect(outline.slice(0, 3).map((item) => item.title)).toEqual(['Innehåll', '1 Inledning', '9 Ekonomi']);
    expect(outline[3]?.items[0]?.items.map((item: { title: string }) => item.title)).toEqual([
      '2.1.1 Indikatorer',
      '2.1.2 Uppdrag under året',
    ]);
  });

  it('is packed: what is left outside streams of objects is streams', () => {
    const text = Buffer.from(plan.bytes).toString('latin1');
    const objects = text.match(/^\d+ 0 obj$/gm)?.length;
    expect(text.match(/^endstream$/gm)).toHaveLength(objects ?? 0);
    expect(objectText(plan.bytes)).toContain('/S /TD');
  });

  it('embeds each face once, as a subset', async () => {
    const names = objectText(plan.bytes).match(/\/FontName \/\w+\+[\w-]+/g);
    expect(names?.map((name) => name.replace(/.*\+/, '')).sort()).toEqual([
      'SourceSans3-Italic',
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
      'SourceSans3-SemiBoldItalic',
    ]);
  });
});
