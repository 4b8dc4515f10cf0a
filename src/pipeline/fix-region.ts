import type { Diagnostic } from '../base/diagnostic.js';
import type { Edit } from '../base/edit.js';
import { type CheckOptions, checkRegion } from '../pipeline.js';
import { changedReader } from '../source/changed-reader.js';
import { fileOnDisk } from '../source/disk-reader.js';
import { editBytes } from '../source/edit-bytes.js';
import type { Selection } from '../source/find-regions.js';
import type { SourceReader } from '../source/source-reader.js';

/** A file before and after what has one right answer is corrected in it. */
export interface FixedFile {
  /** From the region's folder. */
  readonly path: string;
  /** Where it is written, whichever way the disk keeps its name. */
  readonly onDisk: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export interface FixOptions extends CheckOptions {
  /** Which findings are to be corrected, of those that can be. */
  readonly wanted: (diagnostic: Diagnostic) => boolean;
}

export interface FixedRegion {
  /** By path. */
  readonly files: readonly FixedFile[];
  /** How many findings were corrected. */
  readonly count: number;
}

/** A correction may show what could not be seen before it, as when a file could not be read; that ends soon. */
const mostRounds = 10;

/**
 * Corrects what has one right answer and changes no other byte. Each round makes edits that do not overlap and checks
 * the region again, until there is nothing left to correct; so what is done is what a second run would leave alone.
 */
export function fixRegion(selection: Selection, { wanted, ...options }: FixOptions): FixedRegion {
  const changes = new Map<string, Uint8Array>();
  let count = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const reader = changedReader(selection.reader, changes);
    const fixed = fixOnce({ ...selection, reader }, { wanted, ...options });
    if (fixed.files.size === 0) break;
    for (const [path, after] of fixed.files) changes.set(path, after);
    count += fixed.count;
  }
  const files = [...changes].flatMap(([path, after]) => {
    const before = bytesOf(selection.reader, path);
    return before && !sameBytes(before, after)
      ? [{ path, onDisk: fileOnDisk(selection.root, path), before, after }]
      : [];
  });
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), count };
}

interface FixedOnce {
  /** The files that have changed, as they are now. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly count: number;
}

function fixOnce(selection: Selection, options: FixOptions): FixedOnce {
  const fixable = fixableFindings(selection, options);
  const files = new Map<string, Uint8Array>();
  for (const [path, edits] of editsByFile(fixable)) {
    const before = bytesOf(selection.reader, path);
    const after = before && editBytes(before, edits);
    if (before && after && !sameBytes(before, after)) files.set(path, after);
  }
  const done = fixable.filter(({ fix, place }) => fix.some(({ path = place.path }) => files.has(path)));
  return { files, count: done.length };
}

type Fixable = Diagnostic & Required<Pick<Diagnostic, 'fix'>>;

function fixableFindings(selection: Selection, { wanted, ...options }: FixOptions): readonly Fixable[] {
  return [...checkRegion(selection, options)].flatMap(({ diagnostics }) =>
    diagnostics.filter((each): each is Fixable => each.fix !== undefined && !each.exemption && wanted(each)),
  );
}

function editsByFile(fixable: readonly Fixable[]): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, Edit[]>();
  for (const { fix, place } of fixable) {
    for (const edit of fix) {
      const path = edit.path ?? place.path;
      const known = edits.get(path);
      if (known) known.push(edit);
      else edits.set(path, [edit]);
    }
  }
  return edits;
}

function bytesOf(reader: SourceReader, path: string): Uint8Array | undefined {
  const outcome = reader.read(path);
  return outcome.kind === 'bytes' ? outcome.bytes : undefined;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
