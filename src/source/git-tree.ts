import { git } from './git.js';

/** One file of a revision. */
export interface TreeFile {
  readonly kind: 'file' | 'link';
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

const kinds: Readonly<Record<string, TreeFile['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
};

/**
 * The files of a commit below `prefix` (`''` or `regioner/y/`), by their path from there in composed Unicode.
 * Undefined when git will not say. Submodules are other repositories and left out.
 */
export function readTree(
  repository: string,
  commit: string,
  prefix: string,
): ReadonlyMap<string, TreeFile> | undefined {
  // Without literal pathspecs a folder called `[a]` or `:x` would mean something else.
  const args = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '-l', '--full-tree', commit];
  const listed = git(repository, prefix === '' ? args : [...args, '--', prefix]);
  if (listed.kind !== 'ok') return undefined;
  const files = new Map<string, TreeFile>();
  for (const line of new TextDecoder().decode(listed.output).split('\0')) {
    const match = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
    const [, mode = '', object = '', size = '', path = ''] = match ?? [];
    const kind = kinds[mode];
    if (kind) files.set(path.slice(prefix.length).normalize('NFC'), { kind, object, size: Number(size) });
  }
  return files;
}

/** The content of objects, each by its id, fetched by one git. */
export function readObjects(repository: string, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const fetched = git(repository, ['cat-file', '--batch'], objects.map((id) => `${id}\n`).join(''));
  const contents = new Map<string, Uint8Array>();
  if (fetched.kind !== 'ok') return contents;
  let at = 0;
  while (at < fetched.output.length) {
    const end = fetched.output.indexOf(0x0a, at);
    const [id = '', , size] = new TextDecoder().decode(fetched.output.subarray(at, end)).split(' ');
    // An object that is missing (a partial clone) has a line of its own and no content.
    const length = size === undefined ? -1 : Number(size);
    if (length >= 0) contents.set(id, fetched.output.subarray(end + 1, end + 1 + length));
    at = end + 1 + Math.max(length + 1, 0);
  }
  return contents;
}
