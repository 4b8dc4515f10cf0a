import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { changesDocument } from '../../src/diff/changes-document.js';
import { writeChangesJson } from '../../src/diff/write-json.js';
import type { Block, Table } from '../../src/document/document.js';
import { comparedRegion, diffRegion } from '../../src/pipeline/diff-region.js';
import { type ChangeFormat, type Comparison, renderChanges } from '../../src/pipeline/render-changes.js';
import { overlayReader } from '../overlay-reader.js';
import { objectText, pageStructure, readPdf } from '../render/pdf/read-pdf.js';

const base = path.join(import.meta.dirname, '../cases/base');
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: { 'no-inline-style': 'off' },
  }),
);
const schema = JSON.parse(readFileSync('schemas/json/diff.schema.json', 'utf8'));

describe('a comparison as a document', () => {
  const { comparison, template } = compared('texts');
  const render = async (format: ChangeFormat) => {
    const { value, diagnostics } = await renderChanges(comparison, template, [format], 'sv');
    expect(diagnostics).toEqual([]);
    expect(value.map(({ name }) => name)).toEqual([`andringar.${format}`]);
    return value[0]?.bytes ?? new Uint8Array();
  };
  const textOf = async (format: ChangeFormat) => new TextDecoder().decode(await render(format));

  it('marks words in HTML for eyes and for ears', async () => {
    const html = await textOf('html');
    expect(html).toContain('<ins><span class="visually-hidden">tillagt: </span>nya </ins>');
    expect(html).toContain(
      '<del><span class="visually-hidden">struket: </span>Det här stycket utgår helt.</del>',
    );
  });

  it('marks words in Markdown', async () => {
    expect(await textOf('md')).toContain('~~Det här stycket utgår helt.~~');
  });

  it('marks words in PDF as spans that say what they are', async () => {
    const bytes = await render('pdf');
    const objects = objectText(bytes);
    expect(objects).toMatch(/\/TextDecorationType \/Underline/);
    expect(objects).toMatch(/\/TextDecorationType \/LineThrough/);
    expect(objects).toContain('/Alt (tillagt: nya )');
    const pdf = await readPdf(bytes);
    const pages = Array.from({ length: pdf.numPages }, (_, index) => pageStructure(pdf, index + 1));
    expect((await Promise.all(pages)).join(' ')).toContain('P(Span)');
  });

  it('names each thing once, beside all that is said of it', () => {
    const { comparison: figures, template: look } = compared('figures');
    const document = changesDocument(figures, look.template.labels, 'sv');
    const rows = tablesIn(document.children).flatMap(({ body }) => body);
    const [named, next] = rows.slice(rows.findIndex(({ cells }) => cells[0]?.rowSpan === 2));
    expect(named?.cells[0]?.scope).toBe('rowGroup');
    expect(next?.cells.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
  });

  it.each(['columns', 'lists', 'texts'])('of %s has no fault that html-validate finds', async (name) => {
    const { comparison: other, template: look } = compared(name);
    const { value } = await renderChanges(other, look, ['html'], 'en');
    const html = new TextDecoder().decode(value[0]?.bytes);
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('has our words in English and what plans say in Swedish, marked as such', async () => {
    const { comparison: lists, template: look } = compared('lists');
    const document = changesDocument(lists, look.template.labels, 'en');
    expect(document.language).toBe('en-GB');
    const ours = tablesIn(document.children).flatMap(({ head, body }) =>
      JSON.stringify([head, body]).match(/"value":"[^"]*"(?!,"language")/g),
    );
    expect(ours).toContain('"value":"likelihood"');
    expect(ours.join()).not.toMatch(/[åäö]|tillagt|struket|Förut/);
    const { value } = await renderChanges(lists, look, ['html'], 'en');
    expect(value.map(({ name }) => name)).toEqual(['changes.html']);
  });

  it('is the same bytes every time', async () => {
    for (const format of ['pdf', 'html', 'md', 'json'] as const) {
      expect(Buffer.compare(await render(format), await render(format))).toBe(0);
    }
  });
});

/** Tables at any depth of sections. */
function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block] : block.type === 'section' ? tablesIn(block.children) : [],
  );
}

describe('a comparison as JSON', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

  it.each([
    'columns',
    'decided',
    'figures',
    'goals',
    'lists',
    'nothing',
    'order',
    'pictures',
    'plan-added',
    'settings',
    'texts',
    'texts-moved',
  ])('%s holds to its published schema', (name) => {
    validate(JSON.parse(writeChangesJson([compared(name).comparison])));
    expect(validate.errors).toBeNull();
  });
});

function compared(name: string) {
  const side = (which: string) => overlayReader(base, path.join(import.meta.dirname, 'cases', name, which));
  const after = side('after');
  const before = existsSync(path.join(import.meta.dirname, 'cases', name, 'before'))
    ? side('before')
    : overlayReader(base, base);
  const { value: region } = comparedRegion({ reader: after, folder: '' });
  if (!region) throw new Error('the base is a region');
  const plans = [...diffRegion({ reader: after, folder: '' }, before)];
  const comparison: Comparison = {
    region: region.name,
    earlier: { name: 'v1', commit: '0123456789'.repeat(4), day: '2021-11-04' },
    later: undefined,
    against: undefined,
    alone: [],
    unread: [],
    partlyRead: [],
    date: '2021-11-04',
    planCount: plans.filter(({ kind }) => kind === 'plan').length,
    plans: plans.flatMap(({ changes }) => changes ?? []),
  };
  return { comparison, template: region.template };
}
