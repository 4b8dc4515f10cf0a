import knuthPlass from 'tex-linebreak';
import type { LineEnding } from '../layout/box.js';
import type { FontMetrics } from './font-metrics.js';
import { greedyBreaks } from './greedy-breaks.js';
import type { Hyphenator } from './hyphenation.js';
import { type ParagraphItem, paragraphItems } from './paragraph-items.js';
import type { Run, TextRun } from './run.js';

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
  readonly hyphenate: Hyphenator;
  /** False in headings and other text that should keep its words whole. */
  readonly hyphens: boolean;
  readonly align: 'justified' | 'ragged';
  readonly width: number;
}

/**
 * Breaks a paragraph into lines. Justified text follows Knuth and Plass, “Breaking paragraphs into lines” (1981):
 * first without dividing words, then with hyphens when the spaces would become too wide. Ragged text is filled line
 * by line, except where words stay whole: headings are worth an even edge.
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
  const total = items.reduce((sum, item) => sum + (item.type === 'penalty' ? 0 : item.width), 0);
  const forced = items.filter((item) => item.type === 'penalty' && item.cost === knuthPlass.MIN_COST);
  return total <= width && forced.length === 1;
}

/** Undefined when spaces would have to stretch by more than the ratio, or a line would be too long. */
function optimalBreaks(
  items: ParagraphItem[],
  width: number,
  maxAdjustmentRatio: number,
): readonly number[] | undefined {
  try {
    const settings = {
      maxAdjustmentRatio,
      // From the start as lenient as at the end: demerits choose among all lines that are allowed.
      initialMaxAdjustmentRatio: maxAdjustmentRatio,
      doubleHyphenPenalty: 60_000,
      adjacentLooseTightPenalty: 3_000,
    };
    const breaks = knuthPlass.breakLines(items, width, settings);
    // Without any way out the library lets a line be too long, which shows as a ratio below -1.
    const fits = knuthPlass.adjustmentRatios(items, width, breaks).every((ratio) => ratio >= -1.001);
    return fits ? breaks : undefined;
  } catch (error) {
    if (error instanceof knuthPlass.MaxAdjustmentExceededError) return undefined;
    throw error;
  }
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
  const pieces: Piece[] = [];
  for (const item of items.slice(start, end)) {
    if (item.type === 'box') addPiece(pieces, item.run, item.text);
    else if (item.type === 'glue' && item.run && pieces.length > 0) addPiece(pieces, item.run, ' ');
  }
  const closing = items[end];
  const reason = closing?.type === 'penalty' ? closing.reason : 'space';
  const trimmed = withoutTrailingSpace(pieces);
  const cutWord = closing?.type === 'penalty' && reason === 'cut' ? { cutWord: closing.word } : {};
  return { pieces: trimmed, ending: endings[reason], last: reason === 'forced', ...cutWord };
}

const endings: Readonly<Record<'hyphen' | 'seam' | 'cut' | 'forced' | 'space', LineEnding>> = {
  hyphen: 'hyphen',
  seam: 'none',
  cut: 'none',
  forced: 'none',
  space: 'space',
};

/** Neighbours of one run become one piece again, so that kerning and links are not interrupted. */
function addPiece(pieces: Piece[], run: TextRun, text: string): void {
  const last = pieces.at(-1);
  if (last && last.run === run) pieces[pieces.length - 1] = { run, text: last.text + text };
  else pieces.push({ run, text });
}

function withoutTrailingSpace(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last?.text.endsWith(' ')) return pieces;
  const text = last.text.replace(/ +$/, '');
  return text === ''
    ? withoutTrailingSpace(pieces.slice(0, -1))
    : [...pieces.slice(0, -1), { ...last, text }];
}
