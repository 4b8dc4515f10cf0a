import type { SourceReader } from '../source/source-reader.js';

/** A plan in another folder is the same when at least this share of its files is. */
const sameFolder = 0.5;

/** By the folder of a plan that has come, the one of a plan that is gone of which it has most of the files. */
export function renamedFolders(
  gone: readonly string[],
  come: readonly string[],
  before: SourceReader,
  after: SourceReader,
): ReadonlyMap<string, string> {
  const left = new Set(gone);
  return new Map(
    come.flatMap((folder): readonly [string, string][] => {
      const origin = [...left].find((each) => likeness(each, folder, before, after) >= sameFolder);
      if (origin === undefined) return [];
      left.delete(origin);
      return [[folder, origin]];
    }),
  );
}

function likeness(gone: string, come: string, before: SourceReader, after: SourceReader): number {
  const [old, now] = [filesIn(before, gone), filesIn(after, come)];
  const same = [...now].filter(([name, bytes]) => {
    const earlier = old.get(name);
    return earlier && Buffer.compare(earlier, bytes) === 0;
  });
  return same.length / Math.max(old.size, now.size, 1);
}

/** By their path from the folder. */
function filesIn(reader: SourceReader, folder: string, inside = ''): ReadonlyMap<string, Uint8Array> {
  return new Map(
    reader.entries(`${folder}${inside}`).flatMap(({ kind, name }): [string, Uint8Array][] => {
      const path = `${inside}/${name}`;
      if (kind === 'folder') return [...filesIn(reader, folder, path)];
      const read = reader.read(`${folder}${path}`);
      return read.kind === 'bytes' ? [[path, read.bytes]] : [];
    }),
  );
}
