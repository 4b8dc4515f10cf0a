import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { writeMarkdownComment } from '../../../src/cli/format/markdown-comment.js';
import { visibleText } from '../../../src/cli/format/visible-text.js';
import { exemption, finding, hostileTexts, input, say } from './finding.js';

function withTables(this: Processor): void {
  Object.assign(this.data(), {
    micromarkExtensions: [gfmTable()],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
  });
}

function parse(text: string): Root {
  return unified().use(remarkParse).use(withTables).parse(text) as Root;
}

function leaves(node: Nodes | RootContent): readonly Nodes[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}

describe('the comment', () => {
  it('counts and lists', () => {
    expect(writeMarkdownComment(input([finding(), finding({ severity: 'info', exemption })]))).toBe(
      [
        '### plan check: 1 fel, 0 varningar, 1 upplysning (1 plan)',
        '',
        '| Nivå | Var | Anmärkning | Gör så |',
        '| --- | --- | --- | --- |',
        '| fel | rs/ramar.yaml\\:3 | Summan är fel.<br>totals/column\\-sum | Rätta den. |',
        '| upplysning | rs/ramar.yaml\\:3 | Summan är fel.<br>Undantagen till 2032\\-12\\-31, beslutat av Sekreteraren\\: Redan beslutad.<br>totals/column\\-sum | Rätta den. |',
        '',
      ].join('\n'),
    );
    expect(writeMarkdownComment(input([], { language: 'en' }))).toBe(
      '### plan check: 0 errors, 0 warnings, 0 notes (1 plan)\n',
    );
  });

  it('shows what a plan says as its letters and nothing else', () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(texts, (text) => {
        const { children } = parse(writeMarkdownComment(input([say(text)])));
        expect(children.map(({ type }) => type)).toEqual(['heading', 'table']);
        const table = children[1];
        const rows = table?.type === 'table' ? table.children : [];
        expect(rows.map((row) => row.children.length)).toEqual([4, 4]);
        const said = rows[1]?.children[2];
        const parts = said ? leaves(said) : [];
        expect(
          parts.filter((part) => part.type !== 'text' && !('value' in part && part.value === '<br>')),
        ).toEqual([]);
        const shown = parts.flatMap((part) => (part.type === 'text' ? [part.value] : []));
        const expected = visibleText(text.replace(/\s+/g, ' ').trim());
        expect(shown.join('').replaceAll('\u2060', '')).toBe(
          `${expected.replaceAll('\u2060', '')}totals/column-sum`,
        );
      }),
    );
  });

  it('calls upon nobody and links nowhere', () => {
    const text = writeMarkdownComment(input(hostileTexts.map(say)));
    expect(text).not.toMatch(/@\w|#\d|!\d|:\/\/|www\./i);
  });

  it('stays below what a platform takes, and counts what it leaves out', () => {
    const many = Array.from({ length: 3000 }, (_, index) => say(`Anmärkning ${index}.`));
    const text = writeMarkdownComment(input(many));
    expect(text.length).toBeLessThan(65_000);
    const told = text.split('\n').filter((line) => line.startsWith('| fel')).length;
    expect(text).toContain(`Och ${3000 - told} till`);
  });
});
