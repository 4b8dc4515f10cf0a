import type { SourceReader } from './source-reader.js';

/** A repository with some of its files as they would be after a change that nobody has written yet. */
export function changedReader(reader: SourceReader, changes: ReadonlyMap<string, Uint8Array>): SourceReader {
  return {
    entries: (folder) => reader.entries(folder),
    read(path) {
      const bytes = changes.get(path.normalize('NFC'));
      return bytes ? { kind: 'bytes', bytes } : reader.read(path);
    },
  };
}
