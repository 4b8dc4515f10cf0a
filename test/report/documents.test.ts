import { describe, expect, it } from 'vitest';
import type { Block, DocumentRoot, Table } from '../../src/document/document.js';
import { type ReportFormat, renderReports } from '../../src/pipeline/render-report.js';
import { reportNames } from '../../src/report/report.js';
import { reportDocument, reportsDocument } from '../../src/report/report-document.js';
import { type LoadedTemplate, loadTemplate } from '../../src/template/load-template.js';
import { factsOf, reportOn } from './small-region.js';

const template = load();
const documentOf = (name: (typeof reportNames)[number]) =>
  reportDocument(reportOn(name), template.template.labels);

function load(): LoadedTemplate {
  const { value } = loadTemplate('standard', { path: 'region.yaml' });
  if (!value) throw new Error('the template that comes with the program can be read');
  return value;
}

describe.each(reportNames)('the document of %s', (name) => {
  it('opens with the cover, the contents and the summary', () => {
    const [cover, contents, summary] = documentOf(name).children;
    expect(cover).toMatchObject({
      type: 'cover',
      organisation: 'Region Exempel',
      decision: 'Sammanställd ur 4 planer',
    });
    expect(contents?.type).toBe('contents');
    expect(summary).toMatchObject({ type: 'section', title: [{ value: 'Sammanfattning' }], level: 1 });
  });

  it('has identifiers of its own for everything, and a cell for every column', () => {
    const document = documentOf(name);
    const ids = identifiersIn(document);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    for (const { columns, head, body } of tablesIn(document.children)) {
      for (const row of [...head, ...body])
        expect(row.cells.map(({ column }) => column)).toEqual([...columns.keys()]);
    }
  });

  it('tells every table apart by its caption', () => {
    const captions = tablesIn(documentOf(name).children).map(({ caption }) => JSON.stringify(caption));
    expect(new Set(captions).size).toBe(captions.length);
  });

  it('is printed as PDF, HTML and Markdown without a problem', async () => {
    const written = await textsOf([name], ['pdf', 'html', 'md']);
    expect(written[0]?.startsWith('%PDF-')).toBe(true);
    for (const text of written.slice(1)) expect(text).toContain('Sammanfattning');
  });
});

describe('a report that has nothing to show', () => {
  const folder = 'halsonamnden/2022';
  const nothing = reportOn('calendar', {}, { folder });
  const document = reportDocument(nothing, template.template.labels);

  it('is all on its cover', () => {
    expect(document.children).toEqual([
      expect.objectContaining({
        type: 'cover',
        said: [
          'När nämnderna sammanträder och vilka ärenden som väntar, i årets ordning.',
          'Ingen av planerna har någon kalender.',
        ],
      }),
    ]);
  });

  it.each(['html', 'md'] as const)('says it in %s, and leads to no text', async (format) => {
    const asked = { names: ['calendar'], language: 'sv' } as const;
    const { value } = await renderReports(asked, factsOf({}, { folder }), template, format);
    const text = new TextDecoder().decode(value[0]?.bytes);
    expect(text.split('Ingen av planerna har någon kalender.')).toHaveLength(2);
    expect(text).not.toContain('class="skip"');
  });

  it('has a page after the cover where it says more than fits there', () => {
    const long = { ...nothing, summary: ['En mening som är lång. '.repeat(40)] };
    const { children } = reportDocument(long, template.template.labels);
    expect(children.map(({ type }) => type)).toEqual(['cover', 'section']);
  });
});

describe('the caption of a table', () => {
  const shown = (name: (typeof reportNames)[number]) =>
    tablesIn(documentOf(name).children).map(({ caption, captionVisible }) => [
      caption.map((inline) => ('value' in inline ? inline.value : '')).join(''),
      captionVisible,
    ]);

  it('is not printed where the headings over it have said the same', () => {
    expect(shown('calendar')).toContainEqual(['Sammanträden mars 2022', false]);
    expect(shown('indicators')).toContainEqual(['Indikatorer, Regionstyrelsen', false]);
  });

  it('says no more than the headings over it where that tells it apart', () => {
    const files = {
      'halsonamnden/2022/uppdrag.yaml': 'uppdrag: Egna uppdrag\nposter:\n  - Se över taxan.\n',
    };
    const captions = (changes: Readonly<Record<string, string>>) =>
      JSON.stringify(
        tablesIn(reportDocument(reportOn('assignments', changes), template.template.labels).children).map(
          ({ caption }) => caption,
        ),
      );
    expect(captions(files)).toContain('"Uppdrag från fullmäktige"');
    const same = captions({
      'halsonamnden/2022/uppdrag.yaml': 'uppdrag: Uppdrag från fullmäktige\nposter:\n  - Se över taxan.\n',
    });
    expect(same).toContain('"Uppdrag från fullmäktige: Verksamhetsplan 2022, Regionstyrelsen"');
    expect(same).toContain('"Uppdrag från fullmäktige: Verksamhetsplan 2022, Hälsonämnden"');
  });

  it('is printed where it says more, and at a glance', () => {
    expect(shown('calendar')[0]).toEqual(['Sammanträden månad för månad', true]);
    const said = reportNames.flatMap(shown).filter(([, isShown]) => isShown);
    expect(said.length).toBeGreaterThan(reportNames.length);
  });
});

describe('all reports in one document', () => {
  const reports = reportNames.map((name) => reportOn(name));
  const document = reportsDocument(reports, template.template.labels);

  it('has one cover, one list of contents, what matters in all of them, and a chapter for each', () => {
    const titles = document.children.map((block) =>
      block.type === 'section'
        ? block.title.map((inline) => 'value' in inline && inline.value).join('')
        : block.type,
    );
    expect(titles).toEqual(['cover', 'contents', 'Sammanfattning', ...reports.map(({ title }) => title)]);
    const [summary] = document.children.filter((block) => block.type === 'section');
    const told = JSON.stringify(summary);
    for (const sentence of reports.flatMap((report) => report.summary)) {
      expect(told.replaceAll('\u00a0', ' ')).toContain(sentence.replaceAll('\u00a0', ' '));
    }
  });

  it('gives a page of its own to no chapter that has nothing to show', () => {
    const [first, ...others] = reports;
    if (!first) throw new Error('there are reports');
    const empty = { ...first, figures: [], overview: [], parts: [], summary: ['Inget att redovisa.'] };
    const { children } = reportsDocument([empty, ...others], template.template.labels);
    const chapters = children.filter((block) => block.type === 'section');
    expect(chapters.map(({ pageBreakBefore }) => pageBreakBefore === true)).toEqual([
      false,
      false,
      ...others.map(() => true),
    ]);
  });

  it('has identifiers and captions of its own for everything, and levels that never jump', () => {
    const ids = identifiersIn(document);
    expect(new Set(ids).size).toBe(ids.length);
    const captions = tablesIn(document.children).map(({ caption }) => JSON.stringify(caption));
    expect(new Set(captions).size).toBe(captions.length);
    const levels = (blocks: readonly Block[], above: number): boolean =>
      blocks.every(
        (block) =>
          block.type !== 'section' || (block.level === above + 1 && levels(block.children, block.level)),
      );
    expect(levels(document.children, 0)).toBe(true);
  });

  it('is one file of each format, but for the tables of CSV', async () => {
    const namesOf = async (format: ReportFormat) => {
      const asked = { names: reportNames, language: 'sv' } as const;
      const { value } = await renderReports(asked, factsOf(), template, format);
      return value.map(({ name }) => name);
    };
    expect(await namesOf('pdf')).toEqual(['rapport.pdf']);
    expect(await namesOf('xlsx')).toEqual(['rapport.xlsx']);
    expect(await namesOf('json')).toEqual(['rapport.json']);
    expect(await namesOf('ics')).toEqual(['rapport-kalender.ics']);
    expect(await namesOf('csv')).toContain('rapport-rod-trad-luckor.csv');
  });

  it('says once what every report would say', () => {
    const unread = { 'regionstyrelsen/2022/plan.yaml': 'plan: verksamhetsplan\n' };
    const all = reportNames.map((name) => reportOn(name, unread));
    const [, , summary] = reportsDocument(all, template.template.labels).children;
    expect(JSON.stringify(summary).split('gick inte att läsa').length - 1).toBe(1);
  });
});

describe('a report in English', () => {
  it.each(reportNames)('has no Swedish word of ours in %s', async (name) => {
    const english = reportOn(name, {}, { language: 'en' });
    const document = reportDocument(english, template.template.labels);
    expect(document.language).toBe('en-GB');
    expect(document.labels.contents).toBe('Contents');
    expect(ourWords(document.children)).not.toMatch(/[åäöÅÄÖ]|Nämnd|Belopp/);
  });

  it('keeps what plans say in Swedish, and marks it as such', async () => {
    const asked = { names: ['thread'], language: 'en' } as const;
    const { value } = await renderReports(asked, factsOf(), template, 'html');
    const html = new TextDecoder().decode(value[0]?.bytes);
    expect(value[0]?.name).toBe('report-from-goals-to-indicators.html');
    expect(html).toContain('<span lang="sv-SE">Mål 1.3 Jämlik vård</span>');
    expect(html).toContain('no board takes on the goal');
  });

  it('is told to programs in Swedish, whose words they look for', async () => {
    const [en, sv] = await Promise.all(
      (['en', 'sv'] as const).map(async (language) => {
        const { value } = await renderReports({ names: ['frames'], language }, factsOf(), template, 'json');
        return new TextDecoder().decode(value[0]?.bytes);
      }),
    );
    expect(en).toBe(sv);
  });
});

describe('the contents of a report', () => {
  it.each([
    [20, 2],
    [60, 1],
  ])('with %d sections are %d deep, to fit on a page', (count, depth) => {
    const parts = Array.from({ length: count }, (_, index) => ({
      title: `Del ${index}`,
      text: [],
      figures: [],
      tables: [],
      parts: [],
    }));
    const document = reportDocument({ ...reportOn('findings'), parts }, template.template.labels);
    expect(document.children[1]).toEqual({ type: 'contents', depth });
  });
});

/** The texts of a document's tables without what plans say, which an English sentence may quote. */
function ourWords(blocks: readonly Block[]): string {
  const heads = tablesIn(blocks).flatMap(({ head, body }) => [
    ...head.map(({ cells }) => JSON.stringify(cells)),
    ...body.map(({ cells }) =>
      JSON.stringify(cells).replaceAll(/\{"type":"text","value":"[^"]*","language":"sv-SE"\}/g, ''),
    ),
  ]);
  return heads.join(' ').replaceAll(/Regionstyrelsen|Hälsonämnden|“[^”]*”|mål \d/g, '');
}

async function textsOf(names: readonly (typeof reportNames)[number][], formats: readonly ReportFormat[]) {
  const texts: string[] = [];
  for (const format of formats) {
    const { value, diagnostics } = await renderReports(
      { names, language: 'sv' },
      factsOf(),
      template,
      format,
    );
    expect(diagnostics).toEqual([]);
    texts.push(
      ...value.map(({ bytes }) => new TextDecoder(format === 'pdf' ? 'latin1' : 'utf-8').decode(bytes)),
    );
  }
  return texts;
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    return block.type === 'section' ? tablesIn(block.children) : [];
  });
}

function identifiersIn({ children }: DocumentRoot): readonly string[] {
  const sections = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) => (block.type === 'section' ? [block.id, ...sections(block.children)] : []));
  const cells = tablesIn(children).flatMap(({ id, head, body }) => [
    id,
    ...[...head, ...body].flatMap((row) =>
      row.cells.flatMap((cell) => (cell.id === undefined ? [] : [cell.id])),
    ),
  ]);
  return [...sections(children), ...cells];
}
