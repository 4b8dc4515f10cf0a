/**
 * The only way to any byte of a plans repository. Paths are relative to the repository's root, with `/`, in
 * composed Unicode (NFC) whatever the file system keeps; the reader finds the file again. No path and no symlink
 * leads out of the root: such a file is `outside`, whatever it holds.
 */
export interface SourceReader {
  /** The entries of a folder in code unit order of their names, hidden ones left out. A missing folder has none. */
  entries(folder: string): readonly SourceEntry[];
  /** Never throws for the state of the disk. Files over the size limit are not read. */
  read(path: string): ReadOutcome;
}

export interface SourceEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export type ReadOutcome =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** `reason` is an errno name such as `EACCES`. */
  | { readonly kind: 'unreadable'; readonly reason: string };
