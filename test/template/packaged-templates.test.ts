import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuiltPlan, buildRegion, type Format } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';
import type { SourceReader } from '../../src/source/source-reader.js';
import { loadTemplate } from '../../src/template/load-template.js';

const root = path.dirname(path.dirname(import.meta.dirname));
const templates = diskReader(root)
  .entries('templates')
  .map(({ name }) => name);
const regions = diskReader(root)
  .entries('examples')
  .flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));

/** The plans have the faults that they were published with; what a template does to them is another matter. */
const isOfTemplate = (ruleId: string) => /^(template|page)\//.test(ruleId);

describe.each(templates)('the template %s', (name) => {
  it('can be used, and has no colours that are hard to read', () => {
    const { value, diagnostics } = loadTemplate(name, { path: 'region.yaml' });
    expect(diagnostics).toEqual([]);
    expect(value?.template.name).toBe(name);
  });

  it.each(regions)('prints every plan of %s', async (region) => {
    // Pages take their time; a region's own looks are seen on them, the others in the faster format.
    const formats: readonly Format[] = region === name ? ['pdf', 'html'] : ['html'];
    const plans = await build(region, name, formats);
    const findings = plans.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId));
    expect(findings.filter(isOfTemplate)).toEqual([]);
    expect(plans.length).toBeGreaterThan(1);
    for (const { outputs } of plans) expect(outputs.map(({ format }) => format)).toEqual(formats);
  });
});

describe('the examples', () => {
  it.each(regions)('%s is printed with the template of its region', (region) => {
    const text = diskReader(path.join(root, 'examples', region)).read('region.yaml');
    const bytes = text.kind === 'bytes' ? text.bytes : new Uint8Array();
    expect(new TextDecoder().decode(bytes)).toContain(`\nmall: ${region}\n`);
  });

  it('have the headings that their regions published', async () => {
    const norrland = await headings('vasternorrland');
    expect(norrland).toContain('1. Målområde 1: Ett attraktivt Västernorrland med hållbar utveckling');
    expect(norrland).toContain('1.1 Regionstyrelsens mål och indikatorer');
    expect(norrland).toContain(
      '3.2 Målområde 2: Region Västernorrland utvecklar arbetet för en god, jämlik och nära vård',
    );
    expect(norrland).toContain('3.3.2 Mål: Vi främjar samarbete, innovation och utveckling');
    expect(norrland).toContain('4.1.1 Regionalt tillväxtarbete');
    expect(norrland).toContain(
      'Mål: Vi främjar förutsättningarna för god och jämlik folkhälsa i Västernorrland',
    );
    const botten = await headings('vasterbotten');
    expect(botten).toContain('Innehållsförteckning');
    expect(botten).toContain('2.5 Jämlik och attraktiv region');
    expect(botten).toContain('Mål 2. Västerbotten är det barnvänligaste länet');
    expect(botten).toContain('Staber och administration');
    const jamtland = await headings('jamtland-harjedalen');
    expect(jamtland).toContain('Strategi för vård');
    expect(jamtland.filter((heading) => /^\d/.test(heading))).toEqual([]);
  });
});

/** The region's plans, printed with the template of a name. Empty is what holds for the region as a whole. */
async function build(
  region: string,
  template: string,
  formats: readonly Format[],
): Promise<readonly BuiltPlan[]> {
  const folder = path.join(root, 'examples', region);
  const selection = { root: folder, folder: '', reader: printedWith(template, diskReader(folder)) };
  const plans: BuiltPlan[] = [];
  for await (const plan of buildRegion(selection, {
    formats,
    strict: false,
    failOn: 'never',
  })) {
    if (plan.folder !== '' || plan.diagnostics.length > 0) plans.push(plan);
  }
  return plans;
}

/** The region's own files, but for the template that region.yaml names. */
function printedWith(template: string, reader: SourceReader): SourceReader {
  return {
    entries: (folder) => reader.entries(folder),
    read: (file) => {
      const found = reader.read(file);
      if (file !== 'region.yaml' || found.kind !== 'bytes') return found;
      const text = new TextDecoder().decode(found.bytes).replace(/^mall: .*$/m, `mall: ${template}`);
      return { kind: 'bytes', bytes: new TextEncoder().encode(text) };
    },
  };
}

async function headings(region: string): Promise<readonly string[]> {
  const plans = await build(region, region, ['html']);
  const pages = plans.flatMap(({ outputs }) => outputs).filter(({ format }) => format === 'html');
  return pages
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .flatMap((html) => [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/gs)])
    .map(([, , content = '']) =>
      content
        .replace(/<[^>]*>/g, '')
        .replace(/[\s\u00ad]+/g, ' ')
        .trim(),
    );
}
