import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/source/memory-reader.js';
import { loadTemplate } from '../../src/template/load-template.js';

const from = { path: 'region.yaml' };

function load(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { value, diagnostics } = loadTemplate(name, from, memoryReader(files));
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error(`${name} could not be loaded`);
  return value;
}

const standard = load('standard');

/** A face that is not the one it stands in for. */
const face = standard.theme.fonts().value?.italic ?? new Uint8Array();

describe('a template of the region’s own', () => {
  it('says only what differs in mall.yaml', () => {
    const file = 'bygger på: standard\nord:\n  innehåll: Detta finns här\nplacering:\n  - risker\n';
    const { template, theme } = load('egen', { 'mallar/egen/mall.yaml': file });
    expect(template).toEqual({
      ...standard.template,
      name: 'egen',
      labels: { ...standard.template.labels, contents: 'Detta finns här' },
      placement: ['risks'],
    });
    expect(theme.theme).toEqual(standard.theme.theme);
  });

  it('says only what differs in utseende.yaml', () => {
    const file = "bygger på: standard\nfärger:\n  accent: '#7a1f3d'\n";
    const { template, theme } = load('egen', { 'mallar/egen/utseende.yaml': file });
    const { colors } = standard.theme.theme;
    expect(theme.theme).toEqual({ ...standard.theme.theme, colors: { ...colors, accent: '#7a1f3d' } });
    expect(template).toEqual({ ...standard.template, name: 'egen' });
  });

  it('has a style sheet of its own beside the looks of standard', () => {
    const { theme } = load('egen', { 'mallar/egen/style.css': 'body {}\n' });
    expect(theme.stylesheet().value).toBe('body {}\n');
    expect(theme.theme).toEqual(standard.theme.theme);
  });

  it('has one face of its own beside those of standard', () => {
    const { theme } = load('egen', {
      'mallar/egen/utseende.yaml': 'bygger på: standard\ntypsnitt:\n  fet: fonts/fet.ttf\n',
      'mallar/egen/fonts/fet.ttf': face,
    });
    const own = theme.fonts().value;
    const packaged = standard.theme.fonts().value;
    expect(own?.bold).toEqual(face);
    expect(own?.regular).toEqual(packaged?.regular);
  });

  it('replaces a face of standard by a file of the same name', () => {
    const { theme } = load('egen', { 'mallar/egen/fonts/source-sans-3-bold.ttf': face });
    expect(theme.fonts().value?.bold).toEqual(face);
  });

  it('has fonts that help out', () => {
    const { theme } = load('egen', {
      'mallar/egen/utseende.yaml': 'bygger på: standard\ntypsnitt:\n  reserv:\n    - extra.ttf\n',
      'mallar/egen/extra.ttf': face,
    });
    expect(theme.fonts().value?.fallbacks).toEqual([{ regular: face }]);
  });

  it('has faces of a font that helps out', () => {
    const family =
      'bygger på: standard\ntypsnitt:\n  reserv:\n    - normal: extra.ttf\n      fet: extra-fet.ttf\n';
    const { theme } = load('egen', {
      'mallar/egen/utseende.yaml': family,
      'mallar/egen/extra.ttf': face,
      'mallar/egen/extra-fet.ttf': face,
    });
    expect(theme.fonts().value?.fallbacks).toEqual([{ regular: face, bold: face }]);
  });

  it('states widths of columns', () => {
    const file = 'bygger på: standard\nkolumnbredder:\n  uppdrag:\n    status: 12,5 %\n    slutdatum: 60\n';
    const { template } = load('egen', { 'mallar/egen/mall.yaml': file });
    expect(template.widths).toEqual({ uppdrag: { status: { share: 0.125 }, slutdatum: { points: 60 } } });
  });

  it('states the pages of tables', () => {
    const file = 'bygger på: standard\nsidor:\n  kalender: liggande\n  uppdrag: stående\n';
    const { template } = load('egen', { 'mallar/egen/mall.yaml': file });
    expect(template.pages).toEqual({ kalender: 'landscape', uppdrag: 'portrait' });
  });

  it('builds on the packaged one that it replaces, when both have one name', () => {
    const file = 'bygger på: standard\nrubriker:\n  numrering: nej\n';
    const { template } = load('standard', { 'mallar/standard/mall.yaml': file });
    expect(template).toEqual({ ...standard.template, numbers: { ...standard.template.numbers, depth: 0 } });
  });

  it('finds the files that another own template names', () => {
    const { theme } = load('egen', {
      'mallar/egen/utseende.yaml': 'bygger på: grund\ntabell:\n  storlek: 10\n',
      'mallar/grund/utseende.yaml': 'bygger på: standard\nwebbstil: grund.css\n',
      'mallar/grund/grund.css': 'main {}\n',
    });
    expect(theme.stylesheet().value).toBe('main {}\n');
    expect(theme.theme.table.size).toBe(10);
  });

  it('reads nothing outside the region', () => {
    const { value, diagnostics } = loadTemplate(
      'egen',
      from,
      memoryReader({
        'mallar/egen/utseende.yaml': 'bygger på: standard\nwebbstil: ../../../../etc/passwd\n',
      }),
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['source/outside']);
  });
});
