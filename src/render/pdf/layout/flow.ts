import type { Theme } from '../../../document/theme.js';
import type { Box } from './box.js';

/**
 * The measured document before it has pages: a vertical list. A page may end after any box unless a `keep` stands
 * between it and the next one.
 */
export type FlowItem = FlowBox | Gap | Keep | NewPage | WholePage | OwnPages;

/** An unbreakable piece as wide as the page: a line of a paragraph, a row of a table. */
export interface FlowBox {
  readonly kind: 'box';
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Ids of the notes first referred to here: they go to the foot of the same page. */
  readonly notes: readonly string[];
  readonly anchors: readonly Anchor[];
  /** Printed above the box when it begins a page: the head of the table that goes on. */
  readonly head?: RepeatedHead;
  /** Where it has no room it opens the next page, and what comes after it fills this one. */
  readonly floats?: true;
  /** Begins a chapter: what is left over of the one before it comes first. */
  readonly opensChapter?: boolean;
  /** Never before pages of another shape that were met earlier: tables are read in the order of their numbers. */
  readonly inOrder?: boolean;
}

/** A place that links, bookmarks and page references lead to. */
export interface Anchor {
  readonly id: string;
  readonly y: number;
}

export interface RepeatedHead {
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** White space that vanishes at a page break. Of adjacent gaps the largest counts. */
export interface Gap {
  readonly kind: 'gap';
  readonly height: number;
}

export interface Keep {
  readonly kind: 'keep';
  /** Gives way where the page would otherwise be left emptier than this share of its text area. */
  readonly unlessEmptier?: number;
}

export interface NewPage {
  readonly kind: 'newPage';
}

/** A page laid out by itself, without running head and foot: the cover. */
export interface WholePage {
  readonly kind: 'wholePage';
  readonly boxes: readonly Box[];
}

/** The size of a page and its margins. */
export type Sheet = Theme['page'];

/**
 * Pages of another shape. They follow the page on which they are met, which what comes after them fills first: a page
 * would otherwise be left half empty before each. Those that follow one page share theirs.
 */
export interface OwnPages {
  readonly kind: 'ownPages';
  readonly sheet: Sheet;
  readonly items: readonly FlowItem[];
  /** They hold the heading too, so that nothing of what comes after may stand before them. */
  readonly headed?: true;
}

export const keep: Keep = { kind: 'keep' };
export const newPage: NewPage = { kind: 'newPage' };

export function gap(height: number): Gap {
  return { kind: 'gap', height };
}

export function flowBox(height: number, boxes: readonly Box[], more: Partial<FlowBox> = {}): FlowBox {
  return { notes: [], anchors: [], ...more, kind: 'box', height, boxes };
}

export function isFlowBox(item: FlowItem): item is FlowBox {
  return item.kind === 'box';
}

/** Puts anchors or further boxes on the first box of a list; a list without boxes gets an empty one to carry them. */
export function amendFirstBox(
  items: readonly FlowItem[],
  amend: (box: FlowBox) => FlowBox,
): readonly FlowItem[] {
  const index = items.findIndex(isFlowBox);
  const first = items[index];
  if (!first || !isFlowBox(first)) return [...items, amend(flowBox(0, []))];
  return items.with(index, amend(first));
}

/** How high the items are, one above the other and on no page in particular. */
export function flowHeight(items: readonly FlowItem[]): number {
  let height = 0;
  let pending = 0;
  for (const item of items) {
    if (item.kind === 'gap') pending = Math.max(pending, item.height);
    if (item.kind !== 'box') continue;
    height += pending + item.height;
    pending = 0;
  }
  return height;
}
