import { distance } from 'fastest-levenshtein';
import { letter } from './letter-classes.js';
import { lettersApart } from './letters-apart.js';

/**
 * The candidate that the author most likely meant by `name`, for ”menade du …?”, or undefined where none is near
 * enough to be worth a reader's time. Letter case and composed or decomposed letters make no difference. Of equally
 * near candidates the first one is taken, so the caller's order decides.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  let best: { readonly candidate: string; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const score = scoreOf(wanted, fold(candidate));
    if (score !== undefined && (best === undefined || score < best.score)) best = { candidate, score };
  }
  return best?.candidate;
}

/** Smaller is nearer; undefined is too far. Misspellings go before reordered words, and those before beginnings. */
function scoreOf(wanted: string, candidate: string): number | undefined {
  if (candidate === '') return undefined;
  const allowed = allowedEdits(wanted, candidate);
  if (lettersApart(wanted, candidate) <= allowed) {
    const edits = distance(wanted, candidate);
    if (edits <= allowed) return edits;
    const reordered = distance(sortWords(wanted), sortWords(candidate));
    if (reordered <= allowed) return 10 + reordered;
  }
  return isBeginning(wanted, candidate) ? 20 + Math.abs(candidate.length - wanted.length) : undefined;
}

/** About one slip in four letters. Names of one or two letters, and numbers, are too easily something else. */
function allowedEdits(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || (/^[\d.\s-]+$/.test(a) && a !== b)) return a === b ? 0 : -1;
  return Math.min(Math.max(1, Math.floor(Math.max(a.length, b.length) / 4)), 6);
}

/** `regionstyr` for `regionstyrelsen`, or `regionplanen` for `regionplan`: one begins the other. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && threeLetters.test(short) && long.startsWith(short);
}

const threeLetters = new RegExp(`[${letter}]{3}`);

function fold(text: string): string {
  return withoutStrayQuotes(text).normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** `id"` for `id`: a quote that somebody began or ended with is no part of a name. */
export function withoutStrayQuotes(text: string): string {
  return text.replace(/^["']+|["']+$/g, '');
}

function sortWords(text: string): string {
  return text
    .split(/[\s/_.-]+/)
    .sort()
    .join(' ');
}
