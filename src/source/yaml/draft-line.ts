import type { Range } from '../../base/place.js';
import { rangeOnLine } from '../line-index.js';
import type { Mask, RepairedLine } from './repaired-text.js';

/** A line while it is being repaired. Columns count from 0 in `text`, whose leading tabs are spaces by now. */
export interface DraftLine {
  readonly number: number;
  /** The line as its author wrote it. */
  readonly original: string;
  text: string;
  /** How many columns the tabs grew by. */
  readonly tabGrowth: number;
  /** How many columns the whole line is moved to the right. */
  moved: number;
  readonly masks: Map<number, Mask>;
}

/** What a tab may stand for; the first where nothing tells, in files that are otherwise indented with two spaces. */
const tabWidths = [2, 4, 8] as const;

/** Spaces that break no line, as word processors write them. They look like spaces, and are none to YAML. */
const hardSpaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** What stands before a value: the indentation, the dashes, the name and its colon, and the space after it. */
const beforeValue = /^\s*(?:-\s+)*(?:[^:#"']*?:(?=\s)\s*)?/;

/** A neighbour further away than this many lines tells nothing. */
const reach = 20;

/** The lines of a file; `firstLine` is the number of the first. */
export function draftLines(text: readonly string[], firstLine: number): readonly DraftLine[] {
  return text.map((line, index) =>
    draftLine(line, firstLine + index, /^\s*\t/.test(line) ? tabWidthAt(text, index) : tabWidths[0]),
  );
}

/**
 * A line with tabs among lines with spaces stands where one of its neighbours does, if a width puts it there: below a name
 * with nothing after it where the next line does, further in than the name.
 */
function tabWidthAt(text: readonly string[], index: number): number {
  const isSpaced = (line: string) => /^ *[^\s]/.test(line);
  const above = text.slice(Math.max(0, index - reach), index).findLast(isSpaced) ?? '';
  const below = text.slice(index + 1, index + 1 + reach).find(isSpaced) ?? '';
  const content = /^ *(?:- +)*/.exec(above)?.[0].length ?? 0;
  const opens = /:\s*$/.test(above);
  const columns = opens ? [indentOf(below)] : [content, indentOf(above), indentOf(below)];
  const leading = /^\s*/.exec(text[index] ?? '')?.[0] ?? '';
  const widthOf = (tab: number) => leading.replaceAll('\t', ' '.repeat(tab)).length;
  const deepEnough = tabWidths.filter((tab) => !opens || widthOf(tab) > content);
  const [likely] = columns.flatMap((column) => deepEnough.filter((tab) => widthOf(tab) === column));
  return likely ?? deepEnough[0] ?? tabWidths[0];
}

function draftLine(original: string, number: number, tabWidth: number): DraftLine {
  const spaced =
    original.search(hardSpaces) >= 0
      ? original.replace(beforeValue, (structure) => structure.replace(hardSpaces, ' '))
      : original;
  const leading = /^\s*/.exec(spaced)?.[0] ?? '';
  const expanded = leading.replaceAll('\t', ' '.repeat(tabWidth));
  const text = expanded + spaced.slice(leading.length);
  return { number, original, text, tabGrowth: expanded.length - leading.length, moved: 0, masks: new Map() };
}

export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The range in the author's file of columns of the draft. */
export function draftRange(line: DraftLine, start: number, end: number): Range {
  return rangeOnLine(line.number, start - line.tabGrowth + 1, end - line.tabGrowth + 1);
}

/** Hides what stands from `start` to `end` from the YAML reader; it comes back as `text`. */
export function mask(line: DraftLine, start: number, end: number, text: string): void {
  line.masks.set(start, { text, range: draftRange(line, start, end) });
  line.text = line.text.slice(0, start) + 'x'.repeat(end - start) + line.text.slice(end);
}

export function blank(line: DraftLine): void {
  line.masks.clear();
  line.text = '';
}

export function finishLine(line: DraftLine): RepairedLine {
  const text = line.moved >= 0 ? ' '.repeat(line.moved) + line.text : line.text.slice(-line.moved);
  const masks = new Map([...line.masks].map(([column, value]) => [column + line.moved, value]));
  return { text: line.text === '' ? '' : text, shift: line.moved + line.tabGrowth, masks };
}
