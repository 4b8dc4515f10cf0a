import type { Box, Glue, Penalty } from 'tex-linebreak';
import type { FontMetrics } from './font-metrics.js';
import type { Hyphenator } from './hyphenation.js';
import type { Run, TextRun } from './run.js';

/** What the line breaker sees: words and spaces that remember the text they stand for. */
export type ParagraphItem = WordItem | SpaceItem | BreakItem;

export interface WordItem extends Box {
  readonly run: TextRun;
  readonly text: string;
}

export interface SpaceItem extends Glue {
  readonly run?: TextRun;
}

export interface BreakItem extends Penalty {
  /** `hyphen` prints one when chosen; `seam` follows a printed hyphen or slash; `cut` divides a word by force. */
  readonly reason: 'hyphen' | 'seam' | 'cut' | 'forced';
  readonly word: string;
}

export interface ItemOptions {
  readonly metrics: FontMetrics;
  readonly hyphenate: Hyphenator;
  /** Whether words that fit are divided too, for better spacing. */
  readonly divideFreely: boolean;
  readonly align: 'justified' | 'ragged';
  /** The narrowest line: wider words must be divided. */
  readonly width: number;
}

const costs = { hyphen: 120, seam: 30, cut: 900, never: 1000, forced: -1000 };

/** Items of a whole paragraph, ending in the forced break that Knuth and Plass require. */
export function paragraphItems(runs: readonly Run[], options: ItemOptions): ParagraphItem[] {
  const items: ParagraphItem[] = [];
  for (const run of runs) {
    if (run.kind === 'break') items.push(...endOfLine());
    else addRun(items, run, options);
  }
  while (items.at(-1)?.type === 'glue') items.pop();
  tieShortLastWord(items, options.width);
  keepLastWordWhole(items, options.width);
  items.push(...endOfLine());
  return items;
}

/** The end of a word alone on the last line looks lost. */
function keepLastWordWhole(items: ParagraphItem[], width: number): void {
  const isFree = (item: ParagraphItem, at: number): boolean =>
    item.type === 'glue' && items[at - 1]?.type === 'box';
  const start = items.findLastIndex(isFree) + 1;
  const word = items.slice(start);
  if (start === 0 || widthOf(word) > width) return;
  word.forEach((item, index) => {
    if (item.type === 'penalty' && item.reason === 'hyphen')
      items[start + index] = { ...item, cost: costs.never };
  });
}

/** A word this short, its punctuation included, does not fill the last line of a paragraph alone. */
const shortWord = 4;

/** The last word goes with the one before it when it is very short and the paragraph longer than two lines. */
function tieShortLastWord(items: ParagraphItem[], width: number): void {
  const space = items.findLastIndex((item) => item.type === 'glue');
  const before = items.slice(0, Math.max(0, space)).findLastIndex((item) => item.type === 'glue');
  const broken = items.slice(before).some((item) => item.type === 'penalty' && item.reason === 'forced');
  if (before < 0 || broken) return;
  const letters = items.slice(space).map((item) => (item.type === 'box' ? item.text : ''));
  if (letters.join('').length >= shortWord) return;
  if (widthOf(items) <= 2 * width || widthOf(items.slice(before + 1)) > width / 2) return;
  items.splice(space, 0, {
    type: 'penalty',
    width: 0,
    cost: costs.never,
    flagged: false,
    reason: 'seam',
    word: '',
  });
}

function widthOf(items: readonly ParagraphItem[]): number {
  return items.reduce((sum, item) => sum + (item.type === 'penalty' ? 0 : item.width), 0);
}

function endOfLine(): readonly ParagraphItem[] {
  return [
    { type: 'penalty', width: 0, cost: costs.never, flagged: false, reason: 'forced', word: '' },
    { type: 'glue', width: 0, stretch: 1000, shrink: 0 },
    { type: 'penalty', width: 0, cost: costs.forced, flagged: false, reason: 'forced', word: '' },
  ];
}

function addRun(items: ParagraphItem[], run: TextRun, options: ItemOptions): void {
  const space = spaceItem(run, options);
  run.text.split(/[ \t\n]+/).forEach((word, index) => {
    if (index > 0) items.push(space);
    if (word === '') return;
    const width = options.metrics.width(word, run.style);
    const simple = width <= options.width && isPlain(word, options.divideFreely);
    if (simple) items.push({ type: 'box', width, run, text: word });
    else items.push(...wordItems(word, run, options));
  });
}

/** Ragged text may stretch far, since only the choice of breaks matters there and not the spaces. */
function spaceItem(run: TextRun, { metrics, align }: ItemOptions): SpaceItem {
  const width = metrics.width(' ', run.style);
  return align === 'justified'
    ? { type: 'glue', width, stretch: width * 0.75, shrink: width * 0.24, run }
    : { type: 'glue', width, stretch: run.style.size * 1.6, shrink: 0, run };
}

function wordItems(word: string, run: TextRun, options: ItemOptions): readonly ParagraphItem[] {
  const tooWide = options.metrics.width(word, run.style) > options.width;
  if (!tooWide && !options.divideFreely) {
    const whole = word.replaceAll('\u00ad', '');
    return joined(atSeams(whole), whole, run, options, 'seam');
  }
  return atSeams(word).flatMap((part, index) => [
    ...(index > 0 ? [breakItem('seam', word, run, options)] : []),
    ...joined(fitting(options.hyphenate(part), run, options), word, run, options, 'hyphen'),
  ]);
}

/** Most words are short or stay whole, and have no place inside where a line might end. */
function isPlain(word: string, divideFreely: boolean): boolean {
  return (!divideFreely || word.length < 6) && !/[-–/@.\u00ad]/.test(word.slice(0, -1));
}

/** An address of the web or of mail, or the name of a file. */
const isAddress = /^(?:https?:\/\/|www\.)|@|\w_\w|^[\w-]{12,}.*\.[a-z]{2,4}[).,]*$/;

/** A word may be divided after a hyphen, dash or slash between letters, and in an address also at its joints. */
export function atSeams(word: string): readonly string[] {
  if (isAddress.test(word)) return word.split(/(?<=[/.?&=_@-])(?=[^/.?&=_@-])/);
  return word.split(/(?<=\p{L}[-–/])(?=\p{L})/u);
}

interface Part {
  readonly text: string;
  readonly cut: boolean;
}

/** Parts still wider than the line, with their hyphen, are cut between characters. */
function fitting(parts: readonly string[], run: TextRun, options: ItemOptions): readonly Part[] {
  return parts.flatMap((text, at): readonly Part[] => {
    const printed = at < parts.length - 1 ? `${text}-` : text;
    if (options.metrics.width(printed, run.style) <= options.width) return [{ text, cut: false }];
    return Array.from(text, (character, index) => ({ text: character, cut: index > 0 }));
  });
}

function joined(
  parts: readonly (string | Part)[],
  word: string,
  run: TextRun,
  options: ItemOptions,
  reason: 'hyphen' | 'seam',
): readonly ParagraphItem[] {
  return parts.flatMap((part, index) => {
    const { text, cut } = typeof part === 'string' ? { text: part, cut: false } : part;
    const item: WordItem = { type: 'box', width: options.metrics.width(text, run.style), run, text };
    return index === 0 ? [item] : [breakItem(cut ? 'cut' : reason, word, run, options), item];
  });
}

function breakItem(
  reason: 'hyphen' | 'seam' | 'cut',
  word: string,
  run: TextRun,
  { metrics }: ItemOptions,
): BreakItem {
  const width = reason === 'hyphen' ? metrics.width('-', run.style) : 0;
  return { type: 'penalty', width, cost: costs[reason], flagged: reason === 'hyphen', reason, word };
}
