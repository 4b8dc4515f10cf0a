import { likeness, pairsOf } from '../diff/likeness.js';
import type { SourceReader } from '../source/source-reader.js';

/** A plan in another folder is the same when at least this share of the lines of both is. */
const sameFolder = 0.5;

/** By the folder of a plan that has come, the one of a plan that is gone of which it has most of the lines. */
export function renamedFolders(
  gone: readonly string[],
  come: readonly string[],
  before: SourceReader,
  after: SourceReader,
): ReadonlyMap<string, string> {
  if (gone.length === 0 || come.length === 0) return new Map();
  const lines = new Map([
    ...gone.map((folder) => [folder, linesIn(before, folder)] as const),
    ...come.map((folder) => [folder, linesIn(after, folder)] as const),
  ]);
  const alike = (a: string, b: string) => likeness(lines.get(a) ?? [], lines.get(b) ?? []);
  return new Map([...pairsOf(gone, come, alike, sameFolder)].map(([old, folder]) => [folder, old]));
}

/** Lines that hold something, wherever in the folder they stand: a file may have got another name as well. */
function linesIn(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap(({ kind, name }): readonly string[] => {
    const path = `${folder}/${name}`;
    if (kind === 'folder') return linesIn(reader, path);
    const read = reader.read(path);
    if (read.kind !== 'bytes') return [];
    const lines = Buffer.from(read.bytes)
      .toString('latin1')
      .split(/[\r\n]+/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  });
}
