import type { FontMetrics } from './font-metrics.js';
import type { Run, TextRun } from './run.js';
import type { Word, Words } from './words.js';

/** What the line breaker sees: words and spaces that remember the text they stand for. */
export type ParagraphItem = WordItem | SpaceItem | BreakItem;

export interface WordItem {
  readonly type: 'box';
  readonly width: number;
  readonly run: TextRun;
  readonly text: string;
}

/** A line may end at a space that follows a word. */
export interface SpaceItem {
  readonly type: 'glue';
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  readonly run?: TextRun;
}

/** A place inside a word where a line may end, must end, or may not. */
export interface BreakItem {
  readonly type: 'penalty';
  /** Of the hyphen that is printed when the line ends here. */
  readonly width: number;
  /** From -1000, which forces the break, to 1000, which forbids it. */
  readonly cost: number;
  /** `hyphen` prints one when chosen; `seam` follows a printed hyphen or slash; `cut` divides a word by force. */
  readonly reason: 'hyphen' | 'seam' | 'cut' | 'forced';
  /** The word that is cut. */
  readonly word?: string;
}

export interface ItemOptions {
  readonly metrics: FontMetrics;
  readonly words: Words;
  /** Whether words that fit are divided too, for better spacing. */
  readonly divideFreely: boolean;
  readonly align: 'justified' | 'ragged';
  /** The narrowest line: wider words must be divided. */
  readonly width: number;
}

const costs = { hyphen: 120, seam: 30, cut: 900, never: 1000, forced: -1000 };

export function isForced({ cost }: BreakItem): boolean {
  return cost === costs.forced;
}

export function isForbidden({ cost }: BreakItem): boolean {
  return cost === costs.never;
}

/** Items of a whole paragraph, ending in a forced break. */
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
  items.splice(space, 0, { type: 'penalty', width: 0, cost: costs.never, reason: 'seam' });
}

function widthOf(items: readonly ParagraphItem[]): number {
  return items.reduce((sum, item) => sum + (item.type === 'penalty' ? 0 : item.width), 0);
}

function endOfLine(): readonly ParagraphItem[] {
  return [
    { type: 'penalty', width: 0, cost: costs.never, reason: 'forced' },
    { type: 'glue', width: 0, stretch: 1000, shrink: 0 },
    { type: 'penalty', width: 0, cost: costs.forced, reason: 'forced' },
  ];
}

function addRun(items: ParagraphItem[], run: TextRun, options: ItemOptions): void {
  const pieces = piecesOf(run, options);
  run.text.split(/[ \t\n]+/).forEach((text, index) => {
    if (index > 0) items.push(pieces.space);
    if (text !== '') addWord(items, text, pieces, options);
  });
}

/** What the items of one run are made of. */
interface Pieces {
  readonly run: TextRun;
  /** From 1/1000 of the size to points. */
  readonly points: (width: number) => number;
  readonly widthOfText: (text: string) => number;
  readonly space: SpaceItem;
  readonly seam: BreakItem;
  readonly hyphen: BreakItem;
}

function piecesOf(run: TextRun, options: ItemOptions): Pieces {
  const { style } = run;
  const hyphen = options.metrics.width('-', style);
  return {
    run,
    points: (width) => (width * style.size) / 1000,
    widthOfText: (text) => options.metrics.width(text, style),
    space: spaceItem(run, options),
    seam: { type: 'penalty', width: 0, cost: costs.seam, reason: 'seam' },
    hyphen: { type: 'penalty', width: hyphen, cost: costs.hyphen, reason: 'hyphen' },
  };
}

/** Ragged text may stretch far, since only the choice of breaks matters there and not the spaces. */
function spaceItem(run: TextRun, { metrics, align }: ItemOptions): SpaceItem {
  const width = metrics.width(' ', run.style);
  return align === 'justified'
    ? { type: 'glue', width, stretch: width * 0.75, shrink: width * 0.24, run }
    : { type: 'glue', width, stretch: run.style.size * 1.6, shrink: 0, run };
}

const softHyphen = '\u00ad';

function addWord(items: ParagraphItem[], text: string, pieces: Pieces, options: ItemOptions): void {
  const { run, points, seam } = pieces;
  const { words, width, divideFreely } = options;
  const word = words(text, run.style.face);
  if (divideFreely || points(word.width) > width) {
    addDivided(items, text, word, pieces, width);
    return;
  }
  const whole = text.includes(softHyphen) ? words(text.replaceAll(softHyphen, ''), run.style.face) : word;
  whole.stretches.forEach((stretch, index) => {
    if (index > 0) items.push(seam);
    items.push({ type: 'box', width: points(stretch.width), run, text: stretch.text });
  });
}

/** Parts still wider than the line, with their hyphen, are cut between characters. */
function addDivided(
  items: ParagraphItem[],
  word: string,
  { stretches }: Word,
  pieces: Pieces,
  width: number,
): void {
  const { run, points, seam, hyphen } = pieces;
  stretches.forEach((stretch, at) => {
    if (at > 0) items.push(seam);
    const parts = stretch.parts();
    parts.forEach((part, index) => {
      if (index > 0) items.push(hyphen);
      const printed = index < parts.length - 1 ? part.hyphened : part.width;
      if (points(printed) > width) addCharacters(items, part.text, word, pieces);
      else items.push({ type: 'box', width: points(part.width), run, text: part.text });
    });
  });
}

function addCharacters(
  items: ParagraphItem[],
  text: string,
  word: string,
  { run, widthOfText }: Pieces,
): void {
  Array.from(text).forEach((character, index) => {
    if (index > 0) items.push({ type: 'penalty', width: 0, cost: costs.cut, reason: 'cut', word });
    items.push({ type: 'box', width: widthOfText(character), run, text: character });
  });
}
