import type { Diagnostic } from '../../base/diagnostic.js';
import type { Result } from '../../base/result.js';
import type { CheckOptions, Selection } from '../../pipeline.js';

type Readers = ReadonlyMap<Selection, Reader>;

type Reader = Selection['reader'];

/** What finds the changes that a region's decided plans have had since a version. */
export async function changesSince(
  selection: Selection,
  since: Reader,
): Promise<NonNullable<CheckOptions['changes']>> {
  const { decidedChanges } = await import('../../pipeline/decided-changes.js');
  return decidedChanges(selection, since);
}

/** Each region as it was in a revision; none where no revision was asked for. */
export async function readersSince(
  revision: string | undefined,
  selections: readonly Selection[],
): Promise<Result<Readers>> {
  if (revision === undefined) return { value: new Map(), diagnostics: [] };
  const { gitReader } = await import('../../pipeline/git-reader.js');
  const readers = new Map<Selection, Selection['reader']>();
  const diagnostics: Diagnostic[] = [];
  for (const selection of selections) {
    const earlier = gitReader(selection.root, revision);
    if (earlier.value) readers.set(selection, earlier.value);
    diagnostics.push(...earlier.diagnostics);
  }
  return { value: readers, diagnostics };
}
