import type { YamlPart } from '../parse-yaml.js';

/** Where the front matter's own lines stand, and where the body begins (lines from 1). */
export interface Split {
  readonly data: YamlPart | undefined;
  readonly bodyLine: number;
  /** What is wrong with the lines around it: the one above is missing or misspelt, or the one below is missing. */
  readonly fault: 'opening' | 'closing' | undefined;
}

/** Front matter stands between two `---` lines at the top; empty lines may come before it. */
export function splitFrontMatter(lines: readonly string[]): Split {
  const first = lines.findIndex((line) => line.trim() !== '');
  const none: Split = { data: undefined, bodyLine: 1, fault: undefined };
  if (first === -1) return none;
  if (!isFence(lines[first])) return splitWithoutOpening(lines, first) ?? none;
  const close = lines.findIndex((line, index) => index > first && isFence(line));
  if (close !== -1) return splitAt(first + 1, close, 1, undefined);
  if (!looksLikeKey(lines[first + 1] ?? '')) return none;
  const end = guessEnd(lines, first + 1);
  return splitAt(first + 1, end, isDashes(lines[end]) ? 1 : 0, 'closing');
}

/** From index `start` up to `end`, then as many lines as close it. */
function splitAt(start: number, end: number, closing: number, fault: Split['fault']): Split {
  return { data: { startLine: start + 1, endLine: end + 1 }, bodyLine: end + 1 + closing, fault };
}

/** Entries directly at the top, or below dashes of the wrong number or kind, with `---` right after them. */
function splitWithoutOpening(lines: readonly string[], first: number): Split | undefined {
  const start = isDashes(lines[first]) ? first + 1 : first;
  if (!looksLikeKey(lines[start] ?? '')) return undefined;
  const end = guessEnd(lines, start);
  return isFence(lines[end]) ? splitAt(start, end, 1, 'opening') : undefined;
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---\s*$/.test(line);
}

/** Dashes of any kind and number: what a word processor makes of `---`. */
function isDashes(line: string | undefined): boolean {
  return line !== undefined && /^\s*[-–—]+\s*$/.test(line);
}

function looksLikeKey(line: string): boolean {
  return /^[^\s#>*|-][^:]*:(\s|$)/.test(line);
}

/** A key, or what goes on below one. */
function mayBeData(line: string): boolean {
  return looksLikeKey(line) || /^[\s#}\]-]/.test(line);
}

function guessEnd(lines: readonly string[], from: number): number {
  const end = lines.findIndex(
    (line, index) =>
      index >= from && (line.trim() === '' || isDashes(line) || /^#{1,6}\s/.test(line) || !mayBeData(line)),
  );
  return end === -1 ? lines.length : end;
}
