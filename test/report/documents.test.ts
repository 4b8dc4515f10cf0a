import { describe, expect, it } from 'vitest';
import type { Block, DocumentRoot, Table } from '../../src/document/document.js';
import { renderReport } from '../../src/pipeline/render-report.js';
import { reportNames } from '../../src/report/report.js';
import { reportDocument } from '../../src/report/report-document.js';
import { type LoadedTemplate, loadTemplate } from '../../src/template/load-template.js';
import { reportOn } from './small-region.js';

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
    const { value, diagnostics } = await renderReport(reportOn(name), template, ['pdf', 'html', 'md']);
    expect(diagnostics).toEqual([]);
    expect(value.map(({ name: file }) => file.split('.').at(-1))).toEqual(['pdf', 'html', 'md']);
    const pdf = value[0] && new TextDecoder('latin1').decode(value[0].bytes);
    expect(pdf?.startsWith('%PDF-')).toBe(true);
    for (const { bytes } of value.slice(1))
      expect(new TextDecoder().decode(bytes)).toContain('Sammanfattning');
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
