import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { memoryReader } from '../src/source/memory-reader.js';
import type { SourceReader } from '../src/source/source-reader.js';

/**
 * The base repository with a case's files over it, so that a case shows only what it is about. A case takes a file
 * away by a line in `removed.txt`. Its folder `right` is laid over the base by itself: the same plan without the
 * fault, where the base does not show that.
 */
export function overlayReader(base: string, over: string): SourceReader {
  const files = { ...filesIn(base), ...filesIn(over) };
  for (const name of ['against.txt', 'expected.txt', 'removed.txt']) delete files[name];
  for (const name of [...removedBy(over), ...filesOfRight(files)]) delete files[name];
  return memoryReader(files);
}

/** The files of a folder on disk, by their paths from there. */
export function filesIn(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry): [string, Uint8Array] => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)];
  });
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function filesOfRight(files: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(files).filter((name) => name.startsWith('right/'));
}

function removedBy(folder: string): readonly string[] {
  const list = path.join(folder, 'removed.txt');
  const found = readdirSync(folder).includes('removed.txt');
  return found ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}
