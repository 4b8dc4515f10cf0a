import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/source/parse-inline.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

/** Parses the value of `namn` in a file of that one entry. */
function inlineOf(yaml: string) {
  const { value } = parseYaml({ path: 'a.yaml', text: yaml });
  const node = value?.kind === 'map' ? value.entries[0]?.value : undefined;
  return node?.kind === 'scalar' ? parseInline(node.text, node.range) : [];
}

const columns = (yaml: string) =>
  inlineOf(yaml).map((node) => `${node.type} ${node.position?.start.column}-${node.position?.end.column}`);

describe('inline Markdown in a value', () => {
  it('has the columns of the file, with quotes and without', () => {
    expect(columns('namn: God *vård* nu')).toEqual(['text 7-11', 'emphasis 11-17', 'text 17-20']);
    expect(columns("namn: '*God* vård'")).toEqual(['emphasis 8-13', 'text 13-18']);
  });

  it('starts no block, whatever the value begins with', () => {
    for (const text of [
      '- 5',
      '1. mål',
      '# ett',
      '> tolv',
      '    indrag',
      '---',
      '| a | b |',
      '::infoga[x]',
      '[^1]: not',
    ]) {
      const nodes = parseInline(text, {
        start: { line: 1, column: 1 },
        end: { line: 1, column: text.length + 1 },
      });
      expect(nodes.map((node) => ('value' in node ? node.value : '?')).join('')).toBe(text.trim());
    }
  });

  it('keeps links and our references, and times of day as text', () => {
    expect(inlineOf('namn: se :ref[mål 2.1] kl. 10:30 på [Kolada](https://kolada.se)')).toMatchObject([
      { type: 'text', value: 'se ' },
      { type: 'textDirective', name: 'ref', children: [{ value: 'mål 2.1' }] },
      { type: 'text', value: ' kl. 10:30 på ' },
      { type: 'link', url: 'https://kolada.se' },
    ]);
  });

  it('breaks the line between the paragraphs of a longer value', () => {
    expect(inlineOf('namn: |\n  ett\n\n  *två*\n').map((node) => node.type)).toEqual([
      'text',
      'break',
      'emphasis',
    ]);
  });
});
