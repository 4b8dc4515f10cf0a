import type { Selection } from '../source/find-regions.js';
import { readSource } from '../source/read-source.js';

// Apart from the stages, since a run that remembers its findings has no use for them.
export { findRegions, type Selection } from '../source/find-regions.js';
export { isInside } from '../source/is-inside.js';
export { isPlanName } from '../source/plan-path.js';

/** The lines of a source file, for showing a finding in its place; none for a file that cannot be read as text. */
export function sourceLines({ reader }: Selection, path: string): readonly string[] {
  return readSource(reader, path).value?.text.split('\n') ?? [];
}
