import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/source/parse-inline.js';
import { parseMarkdown } from '../../src/source/parse-markdown.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

const markdown = (text: string) => parseMarkdown({ path: 'a.md', text });
const yaml = (text: string) => parseYaml({ path: 'a.yaml', text });
const rules = ({ diagnostics }: { diagnostics: readonly { ruleId: string }[] }) =>
  diagnostics.map((one) => one.ruleId);

/** Each of these overflows the stack or takes minutes in a reader without limits. */
describe('a text made to break the reader', () => {
  it.each([
    ['quotes', '>'.repeat(50_000)],
    ['lists', '- '.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['emphasis', '*a **b '.repeat(5000) + 'c** d*'.repeat(5000)],
    ['backticks', Array.from({ length: 1000 }, (_, length) => `${'`'.repeat(length)} `).join('')],
    ['labels', ':a['.repeat(5000)],
  ])('is refused as Markdown: %s', (_, text) => {
    const read = markdown(`# Rubrik\n\n${text}\n`);
    expect(rules(read)).toEqual(['markdown/too-deep']);
    expect(read.diagnostics[0]?.place.range?.start.line).toBe(3);
    expect(read.value.body.children).toEqual([]);
  });

  it.each([
    ['lines', '\n'.repeat(40_000), 'Filen har 40 004 rader. Gränsen är 40 000.'],
    ['characters', 'ord '.repeat(260_000), 'Filen har 1 040 011 tecken. Gränsen är 1 000 000.'],
  ])('is refused as Markdown that takes more memory than there is: %s', (_, text, message) => {
    const read = markdown(`# Rubrik\n\n${text}\n`);
    expect(read.diagnostics).toMatchObject([{ ruleId: 'source/too-large', message: { sv: message } }]);
    expect(read.value.body.children).toEqual([]);
  });

  it.each([
    ['lines', '\n'.repeat(100_000), 'Filen har 100 003 rader. Gränsen är 100 000.'],
    ['items', `b: [${'x, '.repeat(1_000_000)}x]`, 'Filen har 3 000 012 tecken. Gränsen är 3 000 000.'],
  ])('is refused as YAML that takes more memory than there is: %s', (_, text, message) => {
    const read = yaml(`a: b\n${text}\n`);
    expect(read.diagnostics).toMatchObject([{ ruleId: 'source/too-large', message: { sv: message } }]);
    expect(read.value).toBeUndefined();
  });

  it.each([
    ['brackets', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['braces', `${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['dashes', '- '.repeat(50_000)],
    ['indentation', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is refused as YAML: %s', (_, text) => {
    const read = yaml(text);
    expect(rules(read)).toEqual(['yaml/too-deep']);
    expect(read.value).toBeUndefined();
  });

  it('is text where brackets are never closed', () => {
    expect(rules(yaml(`a: ${'['.repeat(50_000)}\n`))).toEqual(['yaml/needs-quotes']);
    expect(rules(yaml('- en [ text\n'.repeat(100)))).toEqual([]);
  });

  it('stays text as the value of an entry', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    expect(parseInline('[*'.repeat(5000), range)).toMatchObject([{ type: 'text', value: '[*'.repeat(5000) }]);
  });
});

describe('a text that is only long', () => {
  it('is read: a list of a thousand links in one go', () => {
    const read = markdown('- se [planen](https://x.se/a_b), **fet** och `kod`\n'.repeat(1000));
    expect(read.diagnostics).toEqual([]);
    expect(read.value.body.children).toMatchObject([{ type: 'list' }]);
  });

  it('is read: a table of a thousand rows', () => {
    const read = markdown(`| a | b |\n|:--|--:|\n${'| **1** | [x](https://x.se) |\n'.repeat(1000)}`);
    expect(read.diagnostics).toEqual([]);
    expect(read.value.body.children).toMatchObject([{ type: 'table' }]);
  });

  it('is read: ten thousand rows of figures and a text of a thousand lines', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `  - Rad ${row}: 1 348,9 | -2 | 84 %\n`).join('');
    const read = yaml(`rader:\n${rows}text: |\n${'  en rad: med kolon\n'.repeat(3000)}slut: ja\n`);
    expect(read.diagnostics).toEqual([]);
    expect(read.value).toMatchObject({
      entries: [{ value: { items: { length: 10_000 } } }, {}, { value: { text: 'ja' } }],
    });
  });
});
