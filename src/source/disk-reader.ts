import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { isInside } from './is-inside.js';
import { byName, isPlanName, pathSegments } from './plan-path.js';
import { recent } from './recent.js';
import type { ReadOutcome, SourceEntry, SourceReader } from './source-reader.js';

/** A plan's text is far below a megabyte; ten leave room for the largest table and still read at once. */
export const DEFAULT_SIZE_LIMIT = 10_000_000;

/**
 * Reads a folder of the disk. Names are matched through the listing of their folder, so that a name kept as
 * letter + accent is found by its composed form, and `Mal.md` is not `mal.md` on any machine. A reader is for one run:
 * what comes to a folder after it was listed may stay unseen.
 */
export function diskReader(root: string, options: { readonly sizeLimit?: number } = {}): SourceReader {
  const limit = options.sizeLimit ?? DEFAULT_SIZE_LIMIT;
  const disk = diskAt(root);
  const entriesIn = recent(rememberedFolders, (folder: string) => {
    const found = locate(disk, folder);
    return found.kind === 'found' ? list(disk, found.file) : [];
  });
  return {
    entries: entriesIn,
    read(file) {
      const found = locate(disk, file);
      return found.kind === 'found' ? readBytes(found.file, limit) : found;
    },
  };
}

interface Disk {
  /** Real, with no link in it. Throws where there is none. */
  readonly root: () => string;
  /** What is in a folder, given by its real path. Throws for one that cannot be read. */
  readonly listing: (folder: string) => readonly Dirent[];
}

/** Every file is found through the listings of all the folders above it, which are the same for its neighbours. */
function diskAt(root: string): Disk {
  let real: string | undefined;
  return {
    root: () => {
      real ??= realpathSync.native(root);
      return real;
    },
    listing: recent(rememberedFolders, (folder) => readdirSync(folder, { withFileTypes: true })),
  };
}

const rememberedFolders = 32;

/** The file that a path of a repository stands for on the disk, with links followed; the path itself where there is none. */
export function fileOnDisk(root: string, file: string): string {
  const found = locate(diskAt(root), file);
  return found.kind === 'found' ? found.file : path.join(root, file);
}

type Located = { readonly kind: 'found'; readonly file: string } | Exclude<ReadOutcome, { kind: 'bytes' }>;

/** The real path of a file under the root, with every symlink on the way followed and checked. */
function locate(disk: Disk, asked: string): Located {
  const segments = pathSegments(asked);
  if (segments === undefined) return { kind: 'outside' };
  try {
    const root = disk.root();
    let at = root;
    for (const segment of segments) {
      const entry = isPlanName(segment) ? entryOnDisk(disk.listing(at), segment) : undefined;
      if (entry === undefined) return { kind: 'missing' };
      at = realPathOf(at, entry);
      if (entry.isSymbolicLink() && !isInside(root, at)) return { kind: 'outside' };
    }
    return { kind: 'found', file: at };
  } catch (error) {
    return failure(error);
  }
}

function entryOnDisk(entries: readonly Dirent[], name: string): Dirent | undefined {
  const composed = () =>
    entries.toSorted(byName).find((candidate) => candidate.name.normalize('NFC') === name);
  return entries.find((candidate) => candidate.name === name) ?? composed();
}

/** In a folder whose real path is known only a symlink can lead anywhere else. */
function realPathOf(folder: string, entry: Dirent): string {
  const file = path.join(folder, entry.name);
  return entry.isSymbolicLink() ? realpathSync.native(file) : file;
}

function failure(error: unknown): ReadOutcome & Located {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
}

/**
 * `O_NONBLOCK` keeps the opening of a pipe that nobody writes to from waiting; size and kind are then asked of the
 * open file itself, so that nothing can change between the question and the reading.
 */
function readBytes(file: string, limit: number): ReadOutcome {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) return { kind: 'folder' };
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'ENOTSUP' };
    if (stat.size > limit) return { kind: 'too-large', size: stat.size, limit };
    return { kind: 'bytes', bytes: readAtMost(descriptor, stat.size) };
  } catch (error) {
    return failure(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readAtMost(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** Symlinks count as what they lead to; one that is broken, or leads out of the root, is left out of the list. */
function list(disk: Disk, folder: string): readonly SourceEntry[] {
  try {
    return disk
      .listing(folder)
      .filter(({ name }) => isPlanName(name))
      .flatMap((entry) =>
        entry.isSymbolicLink() ? linkedEntry(disk.root(), folder, entry) : plainEntry(entry),
      )
      .sort(byName);
  } catch {
    return [];
  }
}

function plainEntry(entry: Dirent | (Stats & { readonly name: string })): readonly SourceEntry[] {
  const name = entry.name.normalize('NFC');
  if (entry.isDirectory()) return [{ name, kind: 'folder' }];
  return entry.isFile() ? [{ name, kind: 'file' }] : [];
}

function linkedEntry(root: string, folder: string, entry: Dirent): readonly SourceEntry[] {
  try {
    const file = realPathOf(folder, entry);
    if (!isInside(root, file)) return [];
    const stat = statSync(file);
    if (stat.isDirectory() && leadsBack(folder, file)) return [];
    return plainEntry(Object.assign(stat, { name: entry.name }));
  } catch {
    return [];
  }
}

/** A link to a folder above itself would make whoever walks the folders walk for ever. */
function leadsBack(folder: string, target: string): boolean {
  return folder === target || isInside(target, folder);
}
