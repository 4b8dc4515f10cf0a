import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Range } from '../../src/base/place.js';
import type { DataNode } from '../../src/source/data-node.js';
import { decodeText } from '../../src/source/decode.js';
import { parseParagraphs } from '../../src/source/markdown/processor.js';
import { parseInline } from '../../src/source/parse-inline.js';
import { parseMarkdown } from '../../src/source/parse-markdown.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { quoteText } from '../../src/source/yaml/quote-text.js';

/** Text made of what means something to YAML or Markdown, so that chance meets more than plain words. */
const markedText = fc
  .array(
    fc.constantFrom(
      ...[
        '\n',
        '\n',
        '  ',
        ' ',
        '\t',
        '- ',
        '-',
        ': ',
        ':',
        'a',
        'mål',
        '2022',
        '#',
        ' #1',
        '"',
        "'",
        '[',
        ']',
        '{',
      ],
      ...[
        '}',
        '&a',
        '*a',
        '*',
        '**',
        '!x',
        '|',
        '>',
        '%',
        '@',
        '`',
        '---',
        '...',
        '? ',
        '<<: ',
        '\\',
        ',',
        '1,5',
      ],
      ...['::infoga[a]', ':ref[', ':::x', '[^1]', '[^1]: ', '<b>', '| a | b |', '|---|---|', '# ', '~~', 'å'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(markedText, fc.string({ unit: 'binary', maxLength: 60 }));

const textOf = (bytes: Uint8Array) => decodeText('a.md', bytes).value?.text;
const clean = (text: string) => textOf(new TextEncoder().encode(text)) ?? '';

describe('any text', () => {
  it('is read as YAML without throwing, and every range lies in the file', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const text = clean(written);
        const { value, diagnostics } = parseYaml({ path: 'a.yaml', text });
        for (const range of [...rangesOf(diagnostics), ...rangesIn(value)]) expectInside(range, text);
      }),
      { numRuns: 600 },
    );
  });

  it('is read as Markdown without throwing, and every range lies in the file', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const text = clean(written);
        const { value, diagnostics } = parseMarkdown({ path: 'a.md', text });
        for (const range of [...rangesOf(diagnostics), ...rangesIn(value.frontMatter)])
          expectInside(range, text);
      }),
      { numRuns: 400 },
    );
  });

  it('is read as inline Markdown without a single block', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } };
    const blocks =
      /^(list|heading|blockquote|code|table|thematicBreak|definition|.*(leaf|container)Directive)$/;
    fc.assert(
      fc.property(anyText, (written) => {
        for (const node of parseInline(clean(written), range)) expect(node.type).not.toMatch(blocks);
      }),
      { numRuns: 1000 },
    );
  });

  it('is what the YAML library says it is, where nothing is found wrong with it', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const text = clean(written);
        const { value, diagnostics } = parseYaml({ path: 'a.yaml', text });
        // The library gives up at the mark that ends a document; we read what follows when nothing came before it.
        if (diagnostics.length > 0 || /^\.\.\./m.test(text)) return;
        const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
        expect(document.errors).toEqual([]);
        expect(value && plain(value)).toEqual(withoutNull(document.toJS({ mapAsMap: true })));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same inline text whether or not the Markdown reader is asked', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 9 } };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (written) => {
        const text = clean(`x${written}`)
          .replace(/[*_`[\]<>&\\~:!@\n]/g, '')
          .trim();
        const read = parseParagraphs(text).children.flatMap((node) =>
          node.type === 'paragraph' ? node.children : [],
        );
        expect(read.map((node) => ('value' in node ? node.value : node.type)).join('')).toBe(text);
        expect(parseInline(text, range)).toMatchObject([{ type: 'text', value: text }]);
      }),
    );
  });

  it('comes back from YAML as it was when it stands in quotes', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const text = clean(written).replaceAll('\n', ' ');
        const { value, diagnostics } = parseYaml({
          path: 'a.yaml',
          text: `namn: ${quoteText(text)}\nmål: x\n`,
        });
        expect(diagnostics).toEqual([]);
        expect(value).toMatchObject({
          entries: [{ value: { text, quoted: true } }, { value: { text: 'x' } }],
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its words and gives one message when YAML would take its first sign', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'*&!%@`>|,]}[{'), fc.stringMatching(/^[a-z]{1,5}$/), (sign, word) => {
        const first = parseYaml({ path: 'a.yaml', text: `namn: ${sign}${word}\n` });
        expect(first.value).toMatchObject({ entries: [{ value: { text: `${sign}${word}` } }] });
        expect(first.diagnostics).toHaveLength(1);
      }),
    );
  });
});

describe('data written as a plan is', () => {
  const word = fc.stringMatching(/^[a-zåäö][a-zåäö0-9 ,.%/()–-]{0,12}[a-zåäö0-9]$/);
  const row = fc
    .array(fc.stringMatching(/^-?[1-9]( ?[0-9]){0,5}(,[0-9])?$/), { minLength: 1 })
    .map((cells) => cells.join(' | '));
  const { data } = fc.letrec<{ data: Data }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(word, row),
      fc.array(tie('data'), { minLength: 1, maxLength: 4 }),
      fc
        .uniqueArray(fc.tuple(word, tie('data')), { minLength: 1, maxLength: 4, selector: ([key]) => key })
        .map((entries) => new Map(entries)),
    ),
  }));

  it('is read as written, without a word', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(1, 2, 4), (tree, step) => {
        const { value, diagnostics } = parseYaml({ path: 'a.yaml', text: write(tree, '', ' '.repeat(step)) });
        expect(diagnostics).toEqual([]);
        expect(value && plain(value)).toEqual(tree);
      }),
      { numRuns: 200 },
    );
  });
});

type Data = string | readonly Data[] | ReadonlyMap<string, Data>;

/** Lists of maps are written as people do, the first entry on the line of the dash. */
function write(data: Data, indent: string, step: string): string {
  if (typeof data === 'string') return `${indent}${data}\n`;
  if (data instanceof Map) {
    return [...data].map(([key, value]) => `${indent}${key}:${below(value, indent, step)}`).join('');
  }
  return (data as readonly Data[])
    .map((value) => `${indent}- ${write(value, `${indent}  `, step).slice(indent.length + 2)}`)
    .join('');
}

function below(value: Data, indent: string, step: string): string {
  return typeof value === 'string' ? ` ${value}\n` : `\n${write(value, indent + step, step)}`;
}

describe('any bytes', () => {
  it('are decoded or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const { value, diagnostics } = decodeText('a.md', bytes);
        expect(value !== undefined || diagnostics.length === 1).toBe(true);
      }),
    );
  });
});

function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return new Map(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

/** An empty value is empty text to us, whatever the library makes of it. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key ?? '', withoutNull(item)]));
  return value ?? '';
}

function rangesOf(diagnostics: readonly Diagnostic[]): readonly Range[] {
  return diagnostics.flatMap(({ place, related = [] }) =>
    [place, ...related.map((one) => one.place)].flatMap(({ range }) => (range ? [range] : [])),
  );
}

function rangesIn(node: DataNode | undefined): readonly Range[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node.range];
  if (node.kind === 'list') return [node.range, ...node.items.flatMap(rangesIn)];
  return [node.range, ...node.entries.flatMap(({ key, value }) => [key.range, ...rangesIn(value)])];
}

function expectInside({ start, end }: Range, text: string): void {
  const lines = text.split('\n');
  for (const { line, column } of [start, end]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true);
}
