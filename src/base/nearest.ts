import { closest, distance } from 'fastest-levenshtein';

/** The candidate a mistyped name most likely meant; undefined when none is near enough to be worth asking about. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const folded = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const best = closest(name.toLowerCase(), [...folded.keys()]);
  const allowed = Math.max(1, Math.floor(name.length / 3));
  return distance(name.toLowerCase(), best) <= allowed ? folded.get(best) : undefined;
}
