import { fold } from '../../base/letters.js';

/** The indexes of the names that are the one written. */
export function findByName(name: string, names: readonly string[]): readonly number[] {
  const wanted = fold(name);
  return names.flatMap((each, index) => (fold(each) === wanted ? [index] : []));
}
