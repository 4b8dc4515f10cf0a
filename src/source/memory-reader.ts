import { byName, isPlanName, pathSegments } from './plan-path.js';
import type { SourceEntry, SourceReader } from './source-reader.js';

/** A repository held in memory: path → content. Text is taken as UTF-8. Obeys the same rules of paths as the disk. */
export function memoryReader(files: Readonly<Record<string, string | Uint8Array>>): SourceReader {
  const contents = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    contents.set(path.normalize('NFC'), bytes);
  }
  return {
    entries(folder) {
      const segments = pathSegments(folder);
      return segments === undefined ? [] : list([...contents.keys()], prefixOf(segments));
    },
    read(path) {
      const segments = pathSegments(path);
      if (segments === undefined) return { kind: 'outside' };
      if (!segments.every(isPlanName)) return { kind: 'missing' };
      const bytes = contents.get(segments.join('/'));
      if (bytes !== undefined) return { kind: 'bytes', bytes };
      const prefix = prefixOf(segments);
      const isFolder = prefix === '' || [...contents.keys()].some((key) => key.startsWith(prefix));
      return { kind: isFolder ? 'folder' : 'missing' };
    },
  };
}

function prefixOf(segments: readonly string[]): string {
  return segments.map((segment) => `${segment}/`).join('');
}

function list(paths: readonly string[], prefix: string): readonly SourceEntry[] {
  const kinds = new Map<string, SourceEntry['kind']>();
  for (const path of paths) {
    const [name = '', ...rest] = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
    if (name !== '' && isPlanName(name)) kinds.set(name, rest.length > 0 ? 'folder' : 'file');
  }
  return [...kinds].map(([name, kind]) => ({ name, kind })).sort(byName);
}
