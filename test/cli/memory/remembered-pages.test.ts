import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberedPages } from '../../../src/cli/memory/remembered-pages.js';
import type { DocumentRoot } from '../../../src/document/document.js';
import type { Theme } from '../../../src/document/theme.js';
import type { Order, PdfOrder, Printer } from '../../../src/pipeline/print.js';
import type { Memory } from '../../../src/pipeline/remembered.js';

let folder: string;
let kept: Map<string, Uint8Array>;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-pages-'));
  kept = new Map();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const face = (text: string) => new TextEncoder().encode(text);
const fonts = {
  regular: face('normal'),
  italic: face('kursiv'),
  bold: face('fet'),
  boldItalic: face('fet kursiv'),
};
const theme = { colors: { text: '#000000' } } as Theme;
const pdf: PdfOrder = { format: 'pdf', name: 'plan.pdf', theme, fonts };
const html: Order = { format: 'html', name: 'plan.html', theme, stylesheet: 'p {}' };
const documentOf = (text: string) => ({ type: 'root', children: [{ type: 'text', value: text }] });
const first = documentOf('Två mål.');

/** One run: prints by the orders, writes what came, and tells which files somebody had to print. */
async function run(document: unknown, orders: readonly Order[], program = 'version 1') {
  const printed: string[] = [];
  const printer: Printer = async (given, asked) =>
    asked.map((order) => {
      printed.push(order.name);
      const bytes = face(JSON.stringify([given, order]));
      const problem = { kind: 'table-crowded', table: 'Ramar' } as const;
      return { bytes, problems: [problem], ...(order.format === 'pdf' ? { pages: 3 } : {}) };
    });
  const memory: Memory = {
    program,
    recall: (name) => kept.get(name),
    keep: (name, bytes) => kept.set(name, bytes),
  };
  const pages = rememberedPages(printer, memory, folder);
  const results = await pages.printer(document as DocumentRoot, orders);
  results.forEach(({ bytes }, index) => {
    writeFileSync(path.join(folder, orders[index]?.name ?? ''), bytes);
  });
  pages.keep();
  return { printed, results };
}

describe('pages that were printed the last time', () => {
  it('are given as they stand, with what was told of them', async () => {
    const before = await run(first, [pdf, html]);
    const after = await run(documentOf('Två mål.'), [pdf, html]);
    expect(before.printed).toEqual(['plan.pdf', 'plan.html']);
    expect(after.printed).toEqual([]);
    expect(after.results.map(({ bytes, ...rest }) => ({ ...rest, bytes: Buffer.from(bytes) }))).toEqual(
      before.results.map(({ bytes, ...rest }) => ({ ...rest, bytes: Buffer.from(bytes) })),
    );
  });

  it.each<[string, unknown, readonly Order[], string?]>([
    ['a word of the document', documentOf('Tre mål.'), [pdf, html]],
    ['the program', first, [pdf, html], 'version 2'],
    [
      'a colour',
      first,
      [
        { ...pdf, theme: { ...theme, colors: { ...theme.colors, text: '#111111' } } },
        { ...html, theme: { ...theme, colors: { ...theme.colors, text: '#111111' } } },
      ],
    ],
  ])('are printed when %s is another', async (_, document, orders, program) => {
    await run(first, [pdf, html]);
    expect((await run(document, orders, program)).printed).toEqual(['plan.pdf', 'plan.html']);
  });

  it.each<[string, readonly Order[], string]>([
    ['a font', [{ ...pdf, fonts: { ...fonts, bold: face('fetare') } }, html], 'plan.pdf'],
    ['the style of the web page', [pdf, { ...html, stylesheet: 'p { color: red }' }], 'plan.html'],
  ])('are printed in that format alone when %s is another', async (_, orders, printed) => {
    await run(first, [pdf, html]);
    expect((await run(first, orders)).printed).toEqual([printed]);
  });

  it('are printed when the file has been changed or is gone', async () => {
    await run(first, [pdf, html]);
    writeFileSync(path.join(folder, 'plan.pdf'), 'något annat');
    unlinkSync(path.join(folder, 'plan.html'));
    expect((await run(first, [pdf, html])).printed).toEqual(['plan.pdf', 'plan.html']);
    expect((await run(first, [pdf, html])).printed).toEqual([]);
  });

  it('are known although others were printed in between', async () => {
    await run(first, [pdf]);
    await run(documentOf('En annan plan.'), [{ ...html, name: 'annan.html' }]);
    expect((await run(first, [pdf])).printed).toEqual([]);
  });

  it('are printed when what was kept is not whole', async () => {
    await run(first, [pdf]);
    for (const name of kept.keys()) kept.set(name, face('trasigt'));
    expect((await run(first, [pdf])).printed).toEqual(['plan.pdf']);
  });
});
