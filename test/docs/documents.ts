import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Nodes, Root, Table } from 'mdast';
import { parseBlocks } from '../../src/source/markdown/processor.js';

export const root = path.dirname(path.dirname(import.meta.dirname));

/** The documents for people, by their path from the root of the project. */
export const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/ci.md',
  'docs/elements.md',
  'docs/handbok.md',
  'docs/glossary.md',
] as const;

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function readDocument(file: string): Root {
  return parseBlocks(readText(file));
}

/** A fenced block of a document, and the block that stands right after it with nothing between. */
export interface CodeBlock {
  readonly language: string;
  /** What the fence says after the language, word by word. */
  readonly words: readonly string[];
  readonly text: string;
  readonly line: number;
  readonly next: Code | undefined;
}

export function codeBlocks({ children }: Root): readonly CodeBlock[] {
  return children.flatMap((node, index): readonly CodeBlock[] => {
    if (node.type !== 'code') return [];
    const after = children[index + 1];
    return [
      {
        language: node.lang ?? '',
        words: node.meta?.split(' ') ?? [],
        text: node.value,
        line: node.position?.start.line ?? 0,
        next: after?.type === 'code' ? after : undefined,
      },
    ];
  });
}

/** The tables of each section, under the text of the nearest heading above them. */
export function tablesByHeading({ children }: Root): ReadonlyMap<string, readonly Table[]> {
  const found = new Map<string, Table[]>();
  let heading = '';
  for (const node of children) {
    if (node.type === 'heading') heading = plainText(node);
    if (node.type === 'table') found.set(heading, [...(found.get(heading) ?? []), node]);
  }
  return found;
}

export function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}

/** Everything written as `code` inside text. */
export function codeSpans(node: Nodes): readonly string[] {
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeSpans) : [];
}
