import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { writeChangesJson } from '../../src/diff/write-json.js';
import { comparedRegion, diffRegion } from '../../src/pipeline/diff-region.js';
import { type ChangeFormat, type Comparison, renderChanges } from '../../src/pipeline/render-changes.js';
import { overlayReader } from '../overlay-reader.js';
import { objectText, pageStructure, readPdf } from '../render/pdf/read-pdf.js';

const base = path.join(import.meta.dirname, '../cases/base');
const schema = JSON.parse(readFileSync('schemas/json/diff.schema.json', 'utf8'));

describe('a comparison as a document', () => {
  const { comparison, template } = compared('texts');
  const render = async (format: ChangeFormat) => {
    const { value, diagnostics } = await renderChanges(comparison, template, [format]);
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

  it('is the same bytes every time', async () => {
    for (const format of ['pdf', 'html', 'md', 'json'] as const) {
      expect(Buffer.compare(await render(format), await render(format))).toBe(0);
    }
  });
});

describe('a comparison as JSON', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

  it.each([
    'decided',
    'figures',
    'goals',
    'lists',
    'nothing',
    'plan-added',
    'texts',
  ])('%s holds to its published schema', (name) => {
    validate(JSON.parse(writeChangesJson([compared(name).comparison])));
    expect(validate.errors).toBeNull();
  });
});

function compared(name: string) {
  const side = (which: string) => overlayReader(base, path.join(import.meta.dirname, 'cases', name, which));
  const after = side('after');
  const before = ['decided', 'lists', 'plan-added', 'texts'].includes(name)
    ? side('before')
    : overlayReader(base, base);
  const { value: region } = comparedRegion({ reader: after, folder: '' });
  if (!region) throw new Error('the base is a region');
  const plans = [...diffRegion({ reader: after, folder: '' }, before)];
  const comparison: Comparison = {
    region: region.name,
    since: 'v1',
    until: undefined,
    date: '2021-11-04',
    planCount: plans.length,
    plans: plans.flatMap(({ changes }) => changes ?? []),
  };
  return { comparison, template: region.template };
}
