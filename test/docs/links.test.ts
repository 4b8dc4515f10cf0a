import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { documents, readDocument, root } from './documents.js';

/** A clone with pictures should stay quick to fetch. */
const largestPicture = 150_000;

describe('links', () => {
  it.each(documents)('of %s lead to files that exist', (file) => {
    const own = targets(readDocument(file)).filter((url) => !/^[a-z]+:|^#/.test(url));
    const files = own.map((url) => path.join(root, path.dirname(file), url.replace(/#.*/, '')));
    expect(files.filter((target) => !existsSync(target))).toEqual([]);
    const pictures = files.filter((target) => target.endsWith('.png'));
    expect(pictures.filter((picture) => statSync(picture).size > largestPicture)).toEqual([]);
  });
});

function targets(node: Nodes): readonly string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
  return 'children' in node ? node.children.flatMap(targets) : [];
}
