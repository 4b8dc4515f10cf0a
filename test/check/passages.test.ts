import { describe, expect, it } from 'vitest';
import type { TextContent } from '../../src/model/content.js';
import { passagesIn } from '../../src/model/passages.js';
import { parseMarkdown } from '../../src/source/parse-markdown.js';

const source = `# Rubrik

Ett stycke med *kursiva ord* som
går över två rader.

- En punkt med **fet
  stil** på två rader
`;

describe('the places of a passage', () => {
  it.each([
    'kursiva',
    'går över',
    'två rader.',
    'En punkt',
    'stil',
    'på två rader',
  ])('are where the words stand: %s', (words) => {
    const passage = passagesIn({ content: [text()] }).find((each) => each.text.includes(words));
    const start = passage?.at(passage.text.indexOf(words), words.length).range?.start;
    const line = source.split('\n')[(start?.line ?? 0) - 1] ?? '';
    expect(line.slice((start?.column ?? 0) - 1)).toMatch(new RegExp(`^${words}`));
  });
});

function text(): TextContent {
  const { body } = parseMarkdown({ path: 'a.md', text: source }).value;
  const place = { path: 'a.md' };
  return {
    type: 'text',
    name: 'a',
    place,
    numbered: 'all',
    signers: [],
    body,
    placed: new Map(),
    quoted: [],
  };
}
