import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegion } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';

const examples = path.resolve(import.meta.dirname, '../../examples');
const regions = readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

// By itself a plan is checked without the texts of its regionplan, which then nobody reads.
describe.each(regions)('a plan of %s', (name) => {
  const root = path.join(examples, name);
  const reader = diskReader(root);
  const together = new Map(
    [...checkRegion({ root, reader, folder: '' })].map(({ folder, diagnostics }) => [folder, diagnostics]),
  );
  const folders = [...together.keys()].filter((folder) => folder !== '');

  it.each(folders)('has the same findings alone as with the others: %s', (folder) => {
    const alone = [...checkRegion({ root, reader, folder })].find((plan) => plan.folder === folder);
    expect(alone?.diagnostics).toEqual(together.get(folder));
  });
});
