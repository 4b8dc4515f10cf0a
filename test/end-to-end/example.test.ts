import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectText } from '../render/pdf/read-pdf.js';
import { runPlan } from './plan-process.js';

const ground = mkdtempSync(path.join(tmpdir(), 'plan-example-'));
const example = path.join(import.meta.dirname, '../../examples/vasternorrland');
const name = 'regionstyrelsen-2022-verksamhetsplan';
afterAll(() => rmSync(ground, { recursive: true, force: true }));

const wrongTotal = 'regionstyrelsen/2022/ekonomi/ramar.yaml';

describe('checking the example', () => {
  it('finds the faults of the plan as it was decided, and nothing else', () => {
    const { status, stdout } = runPlan(example, ['check', 'regionstyrelsen/2022', '--format', 'json']);
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout);
    const told = findings.map((each: Record<string, unknown>) => [each.severity, each.ruleId]);
    expect(told).toEqual([
      ['warning', 'totals/text-change'],
      ['error', 'totals/column-sum'],
      ['info', 'wording/shortened-name'],
      ['info', 'wording/shortened-name'],
      ['info', 'wording/shortened-name'],
      ['info', 'wording/name-spelling'],
      ['info', 'indicators/no-unit'],
      ['warning', 'indicators/no-target'],
      ['info', 'wording/name-spelling'],
    ]);
    expect(findings[1].path).toContain(wrongTotal);
  });

  it('shows it at the figure, with the sum, the total and the difference', () => {
    const { stdout } = runPlan(example, ['check', 'regionstyrelsen/2022']);
    const total = lineOf(wrongTotal, 'Regionstyrelsen totalt');
    const column = total.text.indexOf('2 001 033') + 1;
    expect(stdout).toContain(`${wrongTotal}:${total.line}:${column}  fel  totals/column-sum`);
    for (const figure of ['2 001 133 tkr', '2 001 033 tkr', '100 tkr för lite', 'Ram 2021']) {
      expect(plain(stdout)).toContain(figure);
    }
    expect(stdout).toContain('1 fel, 2 varningar, 6 upplysningar');
  });
});

describe('the built example', () => {
  let html = '';
  let pdf: Awaited<ReturnType<typeof readPdf>>;

  beforeAll(async () => {
    const { status } = runPlan(example, ['build', '--out', ground, '--fail-on', 'never']);
    expect(status).toBe(0);
    html = plain(textOfHtml(readFileSync(path.join(ground, `${name}.html`), 'utf8')));
    pdf = await readPdf(path.join(ground, `${name}.pdf`));
  });

  it('has every figure of the frames, in both formats', () => {
    const figures = rowsOf(wrongTotal).flat();
    expect(figures).toHaveLength(5 * 4);
    expect(figures.filter((figure) => !html.includes(figure))).toEqual([]);
    expect(figures.filter((figure) => !pdf.text.includes(figure))).toEqual([]);
  });

  it('has every indicator with its values, in both formats', () => {
    const goals = ['1.1-samhallsutveckling', '2.1-tillganglig-vard', '3.1-attraktiva-arbetsplatser'];
    const names = goals.flatMap((goal) => indicatorNames(`regionstyrelsen/2022/mal/${goal}.md`));
    expect(names.length).toBeGreaterThan(3);
    const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '');
    expect(names.filter((each) => !squeezed(html).includes(squeezed(each)))).toEqual([]);
    expect(names.filter((each) => !squeezed(pdf.text).includes(squeezed(each)))).toEqual([]);
    for (const value of ['RVN 68,8', 'Riket 71,8', '7,4', '6,5']) {
      expect(html).toContain(value);
      expect(pdf.text).toContain(value);
    }
  });

  it('is a tagged PDF with language, title, bookmarks and fonts of its own', () => {
    expect(pdf.info).toMatchObject({ Language: 'sv-SE' });
    expect(String(pdf.info.Title)).toContain('Regionstyrelsen');
    expect(pdf.marked).toBe(true);
    expect(pdf.roles).toEqual(
      expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI']),
    );
    expect(pdf.bookmarks).toContain('Inledning');
    const fonts = pdf.objects.match(/\/FontFile[23]?\b/g) ?? [];
    const descriptors = pdf.objects.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(0);
    expect(fonts).toHaveLength(descriptors.length);
  });
});

/** Printed text has no-break spaces and true minus signs where the author typed ordinary ones. */
function plain(text: string): string {
  return text.replace(/\u2212/g, '-').replace(/\s+/g, ' ');
}

function source(file: string): readonly string[] {
  return readFileSync(path.join(example, file), 'utf8').split('\n');
}

function lineOf(file: string, part: string) {
  const index = source(file).findIndex((line) => line.includes(part));
  return { line: index + 1, text: source(file)[index] ?? '' };
}

function rowsOf(file: string): readonly (readonly string[])[] {
  return source(file)
    .map((line) => /: (\d[\d |]+)$/.exec(line)?.[1])
    .filter((row) => row !== undefined)
    .map((row) => row.split(' | '));
}

function indicatorNames(file: string): readonly string[] {
  return source(file)
    .map((line) => /^ {4}namn: (.+)$/.exec(line)?.[1]?.replace(/[*']/g, ''))
    .filter((found) => found !== undefined);
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

function textOfHtml(html: string): string {
  const walk = (node: Node): string => {
    if (node.nodeName === '#text') return node.value ?? '';
    if (node.nodeName === 'style' || node.nodeName === 'script') return '';
    return (node.childNodes ?? []).map(walk).join('');
  };
  return walk(parse(html) as unknown as Node);
}

async function readPdf(file: string) {
  const data = readFileSync(file);
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
    collectRoles(await page.getStructTree(), roles);
  }
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  const outline = await document.getOutline();
  return {
    objects: objectText(data),
    text: plain(pages.join(' ')),
    roles: [...roles],
    info: info as Readonly<Record<string, unknown>>,
    marked: marks?.Marked,
    bookmarks: outline.map(({ title }) => title.replace(/^[\d.]+\s+/, '')),
  };
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) roles.add(String(node.role));
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}
