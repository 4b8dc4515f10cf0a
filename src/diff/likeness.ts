/**
 * How much two texts have in common, from 0 to 1: the words of both, counted twice, against all their words (Dice's
 * coefficient). Capital and small letters are the same.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const total = a.length + b.length;
  if (total === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / total;
}

export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** More pairs than this are not tried, so that a list written anew does not take the square of its length. */
const mostPairs = 40_000;

/**
 * Pairs what is gone with what is new, the likest first; what is less like than `least` stays alone. Each is paired
 * once at the most.
 */
export function pairsOf<T>(
  gone: readonly T[],
  come: readonly T[],
  alike: (a: T, b: T) => number,
  least: number,
): ReadonlyMap<T, T> {
  if (gone.length * come.length > mostPairs) return new Map();
  const tried = gone.flatMap((before) =>
    come.map((after) => ({ before, after, likeness: alike(before, after) })),
  );
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const { before, after, likeness } of tried.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < least || pairs.has(before) || taken.has(after)) continue;
    pairs.set(before, after);
    taken.add(after);
  }
  return pairs;
}
