import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdownExtensions } from '../../src/source/markdown/extensions.js';
import { parseAroundPlain } from '../../src/source/markdown/plain-paragraphs.js';
import { restoreDirectives } from '../../src/source/markdown/restore-directives.js';

const plugins = markdownExtensions.map(({ plugin }) => plugin);
const processor = unified().use(remarkParse).use({ plugins }).freeze();
const parse = (text: string) => processor.parse(text);

// What the syntax of directives takes for one, 10:30 say, becomes text again.
const restored = (text: string, root: Root) => restoreDirectives(root, text);

const prose = [
  'Styrelsen leder arbetet.',
  'Följande gäller:',
  'år 2022',
  '2022 blev året',
  '”Nära vård”',
  'x',
];
const signs = [
  ...[
    '- Ett',
    '* två',
    '+ tre',
    '  - inuti',
    '    - djupt',
    '      - djupare',
    '-  två mellanrum',
    '- [ ] fyra',
  ],
  ...['1. Ett', '2022. Ett', '# Rubrik', 'Rubrik', '===', '---', '***', '> citat', '>', '    kod', '\tkod'],
  ...[
    '```',
    '~~~',
    '<div>',
    '<!--',
    '-->',
    '</div>',
    '<b>fet</b>',
    '| a | b |',
    '|---|---|',
    'a | b',
    '--- | ---',
  ],
  ...[
    ':::ruta',
    ':::',
    '::infoga[x]',
    ':ref[x] och mer',
    'kl. 10:30',
    'EU:s fonder',
    'lagen (2017:725)',
    'x:s{a}',
    'x:ref',
    '  mer av punkten',
    '    mer',
    '[^1]',
    '[^1]: Noten',
    '[a]: http://x.se',
  ],
  ...[
    '[a]',
    '*kursiv',
    'kursiv*',
    '\\',
    'rad\\',
    'rad  ',
    ' indragen',
    '&amp;',
    'a_b',
    'www.x.se',
    'a\u00a0b',
    '\u2028',
  ],
];
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...prose) },
  { weight: 3, arbitrary: fc.constantFrom('', '', '', ' ', '\t') },
  { weight: 4, arbitrary: fc.constantFrom(...signs) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\s/g, ' ')),
  },
);

describe('plain paragraphs', () => {
  it('give the tree that the parser makes of the whole text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        expect(restored(text, parseAroundPlain(text, parse))).toEqual(restored(text, parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('do so in every text of the examples', () => {
    const examples = path.resolve(import.meta.dirname, '../../examples');
    const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    for (const file of files) {
      const text = readFileSync(path.join(examples, file), 'utf8').replace(/^---\n[\s\S]*?\n---$/m, (front) =>
        front.replace(/./g, ''),
      );
      expect(restored(text, parseAroundPlain(text, parse)), file).toEqual(restored(text, parse(text)));
    }
    expect(files.length).toBeGreaterThan(50);
  });

  it('are not shown to the parser', () => {
    const seen: string[] = [];
    const text =
      '\n\nEtt stycke\növer två rader.\n- en punkt\n  på två rader\n- en *annan* punkt\n\nEU:s lag (2017:725)\n';
    parseAroundPlain(text, (asked) => {
      seen.push(asked);
      return parse(asked);
    });
    expect(seen).toEqual(['x\n- x\n- en *annan* punkt\n\nx\n']);
  });
});
