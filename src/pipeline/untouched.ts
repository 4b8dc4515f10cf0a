import type { SourceReader } from '../source/source-reader.js';

/**
 * Tells for a plan's folder whether nothing that the plan is made of differs between two versions of a region: its own
 * files, those of the board's other years and of every regionplan, which it may take figures from, and what is the
 * region's. Such a plan need not be read.
 */
export function untouchedIn(before: SourceReader, after: SourceReader): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const same = (folder: string): boolean => {
    const found = known.get(folder) ?? sameFolder(before, after, folder);
    known.set(folder, found);
    return found;
  };
  const general = () =>
    namesIn(before, '') === namesIn(after, '') &&
    after
      .entries('')
      .filter(({ kind, name }) => kind === 'file' || !holdsPlans(after, name))
      .every(({ kind, name }) => (kind === 'file' ? sameFile(before, after, name) : same(name)));
  let shared: boolean | undefined;
  return (folder) => {
    shared ??= same('regionplan') && general();
    return shared && same(folder.split('/')[0] ?? '');
  };
}

/** A board's folder: the others, such as templates, are every plan's. */
function holdsPlans(reader: SourceReader, folder: string): boolean {
  return reader
    .entries(folder)
    .some(
      ({ kind, name }) => kind === 'folder' && reader.read(`${folder}/${name}/plan.yaml`).kind === 'bytes',
    );
}

function sameFolder(before: SourceReader, after: SourceReader, folder: string): boolean {
  if (namesIn(before, folder) !== namesIn(after, folder)) return false;
  return after.entries(folder).every(({ kind, name }) => {
    const path = `${folder}/${name}`;
    return kind === 'folder' ? sameFolder(before, after, path) : sameFile(before, after, path);
  });
}

function namesIn(reader: SourceReader, folder: string): string {
  return reader
    .entries(folder)
    .map(({ kind, name }) => `${kind} ${name}`)
    .join('\n');
}

/** What cannot be read in either version is not the same: it is told when the plan is read. */
function sameFile(before: SourceReader, after: SourceReader, path: string): boolean {
  const [a, b] = [before.read(path), after.read(path)];
  if (a.kind !== 'bytes' || b.kind !== 'bytes') return false;
  return Buffer.compare(a.bytes, b.bytes) === 0;
}
