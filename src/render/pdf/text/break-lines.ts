import type { LineEnding } from '../layout/box.js';
import type { FontMetrics } from './font-metrics.js';
import { greedyBreaks } from './greedy-breaks.js';
import { optimalBreaks } from './optimal-breaks.js';
import { isForced, type ParagraphItem, paragraphItems } from './paragraph-items.js';
import type { Run, TextRun } from './run.js';
import type { Words } from './words.js';

/** One line of a paragraph: the pieces of text in order, not yet placed. */
export interface BrokenLine {
  readonly pieces: readonly Piece[];
  readonly ending: LineEnding;
  /** The last line of a paragraph, or one that the author ended: it is not justified. */
  readonly last: boolean;
  /** The word that had to be cut by force at the end of this line. */
  readonly cutWord?: string;
}

export interface Piece {
  readonly run: TextRun;
  readonly text: string;
}

export interface BreakOptions {
  readonly metrics: FontMetrics;
  readonly words: Words;
  /** False in headings and other text that should keep its words whole. */
  readonly hyphens: boolean;
  readonly align: 'justified' | 'ragged';
  readonly width: number;
}

/**
 * Breaks a paragraph into lines. Justified text has its lines chosen together: first without dividing words, then
 * with hyphens when the spaces would become too wide. Ragged text is filled line by line, except where words stay
 * whole: headings are worth an even edge.
 */
export function breakLines(runs: readonly Run[], options: BreakOptions): readonly BrokenLine[] {
  const { width, align, hyphens } = options;
  const whole = paragraphItems(runs, { ...options, divideFreely: false });
  if (isOneLine(whole, width)) return composeLines(whole, [0, whole.length - 1]);
  const even = align === 'justified' || !hyphens;
  const first = even ? optimalBreaks(whole, width, align === 'justified' ? 1.4 : 1) : undefined;
  if (first) return composeLines(whole, first);
  const divided = hyphens ? paragraphItems(runs, { ...options, divideFreely: true }) : whole;
  const second = align === 'justified' ? optimalBreaks(divided, width, 3) : undefined;
  return composeLines(divided, second ?? greedyBreaks(divided, width));
}

function isOneLine(items: readonly ParagraphItem[], width: number): boolean {
  let total = 0;
  let forced = 0;
  for (const item of items) {
    if (item.type !== 'penalty') total += item.width;
    else if (isForced(item)) forced += 1;
  }
  return total <= width && forced === 1;
}

function composeLines(
  items: readonly ParagraphItem[],
  breakpoints: readonly number[],
): readonly BrokenLine[] {
  return breakpoints.slice(1).map((end, index) => {
    const start = breakpoints[index] ?? 0;
    return composeLine(items, index === 0 ? 0 : start + 1, end);
  });
}

function composeLine(items: readonly ParagraphItem[], start: number, end: number): BrokenLine {
  const closing = items[end];
  const reason = closing?.type === 'penalty' ? closing.reason : 'space';
  const cutWord = closing?.type === 'penalty' && closing.word !== undefined ? { cutWord: closing.word } : {};
  return {
    pieces: piecesOf(items, start, end),
    ending: endings[reason],
    last: reason === 'forced',
    ...cutWord,
  };
}

/** Neighbours of one run become one piece again, so that kerning and links are not interrupted. */
function piecesOf(items: readonly ParagraphItem[], start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let run: TextRun | undefined;
  let text = '';
  const last = lastWord(items, start, end);
  for (let index = start; index <= last; index += 1) {
    const item = items[index];
    if (!item || item.type === 'penalty' || !item.run || (item.type === 'glue' && !run)) continue;
    if (run && item.run !== run) {
      pieces.push({ run, text });
      text = '';
    }
    run = item.run;
    text += item.type === 'box' ? item.text : ' ';
  }
  return run ? [...pieces, { run, text }] : pieces;
}

/** Spaces at the end of a line vanish. */
function lastWord(items: readonly ParagraphItem[], start: number, end: number): number {
  let last = end - 1;
  while (last >= start && items[last]?.type !== 'box') last -= 1;
  return last;
}

const endings: Readonly<Record<'hyphen' | 'seam' | 'cut' | 'forced' | 'space', LineEnding>> = {
  hyphen: 'hyphen',
  seam: 'none',
  cut: 'none',
  forced: 'none',
  space: 'space',
};
