import path from 'node:path';
import type { Nodes, TableRow } from 'mdast';
import { describe, expect, it } from 'vitest';
import { codeSpans, plainText, readDocument, readText, tablesByHeading } from './documents.js';
import { exampleText } from './example-documents.js';

const page = 'docs/elements.md';
const [plans = [], ...sections] = [...tablesByHeading(readDocument(page)).values()];
const rows = sections.flat().flatMap(({ children: [, ...rest] }) => rest.map(elementOf));
const folders = new Map(
  plans.flatMap(({ children: [, ...rest] }) =>
    rest.map(({ children: [letter, folder] }) => [
      letter ? plainText(letter) : '',
      fileOf(folder ? linksOf(folder)[0] : undefined),
    ]),
  ),
);

/** Composed once for each plan, when the first row asks for it. */
const texts = new Map<string, string>();

describe('the elements of real plans', () => {
  it('are all there, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 109 }, (_, index) => index + 1));
  });

  it('say plainly which of them no plan can have', () => {
    const without = rows.filter(({ file }) => file === undefined);
    const silent = without.filter(({ words }) => !/^(Not yet|Nothing to write): .{20}/.test(words));
    expect(silent.map(({ number }) => number)).toEqual([]);
  });

  it.each(rows.filter(({ file }) => file !== undefined))('$number: $element', (row) => {
    const { file = '', plan, written, printed } = row;
    expect(written).not.toEqual([]);
    expect(printed).not.toEqual([]);
    const source = readText(file);
    expect(written.filter((snippet) => !source.includes(snippet))).toEqual([]);
    const text = textOf(plan);
    expect(printed.filter((snippet) => !text.includes(snippet))).toEqual([]);
  });
});

function elementOf({ children }: TableRow) {
  const [number, element, where, written, printed] = children;
  const text = (cell: Nodes | undefined) => (cell ? plainText(cell) : '');
  return {
    number: Number(text(number)),
    element: text(element),
    plan: text(where).slice(0, 1),
    file: where && fileOf(linksOf(where)[0]),
    words: text(written),
    written: written ? codeSpans(written) : [],
    printed: printed ? codeSpans(printed) : [],
  };
}

function fileOf(url: string | undefined): string | undefined {
  return url && path.posix.join(path.posix.dirname(page), url);
}

function linksOf(node: Nodes): readonly string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksOf) : [];
}

function textOf(plan: string): string {
  const text = texts.get(plan) ?? exampleText(folders.get(plan) ?? '');
  texts.set(plan, text);
  return text;
}
