import type { YamlPart } from '../parse-yaml.js';

/** Where the front matter's own lines stand, and where the body begins (lines from 1). */
export interface Split {
  readonly data: YamlPart | undefined;
  readonly bodyLine: number;
  /** False when the closing `---` is missing and the end had to be guessed. */
  readonly closed: boolean;
}

/** Front matter stands between two `---` lines at the top; empty lines may come before it. */
export function splitFrontMatter(lines: readonly string[]): Split {
  const open = lines.findIndex((line) => line.trim() !== '');
  const none: Split = { data: undefined, bodyLine: 1, closed: true };
  if (open === -1 || !isFence(lines[open])) return none;
  const close = lines.findIndex((line, index) => index > open && isFence(line));
  if (close !== -1)
    return { data: { startLine: open + 2, endLine: close + 1 }, bodyLine: close + 2, closed: true };
  if (!looksLikeKey(lines[open + 1] ?? '')) return none;
  const end = guessEnd(lines, open + 1);
  const skipped = isDashes(lines[end]) ? 1 : 0;
  return { data: { startLine: open + 2, endLine: end + 1 }, bodyLine: end + 1 + skipped, closed: false };
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

function guessEnd(lines: readonly string[], from: number): number {
  const end = lines.findIndex(
    (line, index) => index >= from && (line.trim() === '' || isDashes(line) || /^#{1,6}\s/.test(line)),
  );
  return end === -1 ? lines.length : end;
}
