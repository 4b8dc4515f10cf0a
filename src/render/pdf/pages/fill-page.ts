import { type Box, moveDown } from '../layout/box.js';
import type { Anchor, FlowBox, FlowItem } from '../layout/flow.js';
import { fittingLines, type NoteLine } from './note-lines.js';
import { type Draft, fits, heightOf, inOrder, place } from './page-draft.js';
import { floatsOn, leaveFor, mustWait, openWithFloats } from './page-floats.js';
import type { PageBreak, PageInput, Progress } from './page-progress.js';

/** One page as far as the vertical list decides it; `y` counts from the top of the page. */
export interface FilledPage {
  readonly boxes: readonly Box[];
  readonly anchors: readonly Anchor[];
  readonly notes: readonly NoteLine[];
  /** The index of the first item for the next page. */
  readonly next: number;
  /** Lines of a note that found no room and go on at the foot of the next page. */
  readonly carried: readonly NoteLine[];
  /** Figures that found no room and open the next page. */
  readonly floats: readonly FlowBox[];
}

/** Fewest lines of a divided note on either page. */
const fewestNoteLines = 2;
/** Share of a page that notes from the page before may take, so that the text always goes on. */
const carriedShare = 0.6;

/** Fills a page as far as the next break that leaves nothing out of place. */
export function fillPage(input: PageInput): FilledPage {
  const { draft, next, carried } = fill(input);
  const boxes: Box[] = [];
  const anchors: Anchor[] = [];
  for (const { y, box } of inOrder(draft.placed)) {
    const top = input.top + y;
    for (const each of box.boxes) boxes.push(moveDown(each, top));
    for (const anchor of box.anchors) anchors.push({ id: anchor.id, y: top + anchor.y });
  }
  return { boxes, anchors, notes: draft.notes, next, carried, floats: draft.floats };
}

/** A page that is full: what is on it, and what is left for the next. */
interface Ended extends Pick<FilledPage, 'next' | 'carried'> {
  readonly draft: Draft;
}

function fill(input: PageInput): Ended {
  const taken = fittingLines(input.carried, input.room * carriedShare);
  const left = input.carried.slice(taken);
  const notes = input.carried.slice(0, taken);
  const draft: Draft = { y: 0, placed: undefined, begun: false, notes, floats: [] };
  let progress = openWithFloats({ draft, breaks: [], free: undefined, pending: 0, owing: false }, input);
  for (let index = input.start; index < input.items.length; index += 1) {
    const item = input.items[index];
    if (!item || endsPage(item)) return ended(progress.draft, index, left);
    progress = pass(progress, item, index);
    if (item.kind !== 'box') continue;
    if (mustWait(item, progress)) return endBefore(progress, index, left);
    const grown = place(progress.draft, item, progress.pending, input.notes);
    if (floatsOn(item, progress.draft, grown, input)) {
      progress = leaveFor(item, progress);
      continue;
    }
    if (!fits(grown, input.room)) return endPage(progress, grown, index, left, input);
    progress = { ...progress, draft: grown, free: 0, pending: 0 };
  }
  return ended(progress.draft, input.items.length, left);
}

function endsPage(item: FlowItem): boolean {
  if (item.kind === 'ownPages') return item.headed === true;
  return item.kind === 'newPage' || item.kind === 'wholePage';
}

/** What an item says about page breaks and white space, before it takes any room. */
function pass(progress: Progress, item: FlowItem, index: number): Progress {
  if (item.kind === 'gap') return { ...progress, pending: Math.max(progress.pending, item.height) };
  if (item.kind === 'keep') return { ...progress, free: tighter(progress.free, item.unlessEmptier) };
  // What led up to them stays behind, so that a page may end here.
  if (item.kind === 'ownPages')
    return { ...progress, owing: true, free: progress.draft.placed === undefined ? undefined : 0 };
  return noteBreak(progress, index);
}

/** The tightest of the ties between two boxes holds. */
function tighter(free: number | undefined, unlessEmptier: number | undefined): number | undefined {
  return free === undefined || unlessEmptier === undefined ? undefined : Math.max(free, unlessEmptier);
}

function noteBreak(progress: Progress, index: number): Progress {
  const { draft, free, breaks } = progress;
  if (free === undefined) return progress;
  const better = breaks.filter(({ unlessEmptier }) => unlessEmptier < free);
  return { ...progress, breaks: [...better, { draft, index, unlessEmptier: free }] };
}

function endBefore({ draft, breaks }: Progress, index: number, left: readonly NoteLine[]): Ended {
  const first = breaks.find(({ unlessEmptier }) => unlessEmptier === 0);
  return first ? ended(first.draft, first.index, left) : ended(draft, index, left);
}

function bestBreak({ breaks: [first, ...worse] }: Progress, room: number): PageBreak | undefined {
  return worse.reduce((best, next) => {
    const empty = best ? 1 - heightOf(best.draft) / room : 1;
    return empty > next.unlessEmptier ? next : best;
  }, first);
}

/** The box at `index` does not fit: ends the page in the best place there is. */
function endPage(
  progress: Progress,
  grown: Draft,
  index: number,
  left: readonly NoteLine[],
  input: PageInput,
): Ended {
  const { draft, pending } = progress;
  const split = left.length === 0 ? splitNote(draft, index, pending, input) : undefined;
  if (split) return split;
  const best = bestBreak(progress, input.room);
  if (best) return ended(best.draft, best.index, left);
  // Boxes kept together that are higher than a page are parted after all, and a single one may stick out.
  return draft.placed !== undefined ? ended(draft, index, left) : ended(grown, index + 1, left);
}

/** Keeps the box on this page with the beginning of its note, when text and at least two lines of it have room. */
function splitNote(draft: Draft, index: number, pending: number, input: PageInput): Ended | undefined {
  const end = chainEnd(input.items, index);
  let grown = draft;
  let space = pending;
  for (const item of input.items.slice(index, end)) {
    if (item.kind === 'gap') space = Math.max(space, item.height);
    if (item.kind !== 'box') continue;
    grown = place(grown, item, space, input.notes);
    space = 0;
  }
  const total = grown.notes.length;
  const count = Math.min(fittingLines(grown.notes, input.room - grown.y), total - fewestNoteLines);
  if (count - draft.notes.length < fewestNoteLines) return undefined;
  return ended({ ...grown, notes: grown.notes.slice(0, count) }, end, grown.notes.slice(count));
}

/** The index after the last item that must stay with the one at `index`. */
function chainEnd(items: readonly FlowItem[], index: number): number {
  let kept = true;
  for (let at = index; at < items.length; at += 1) {
    const kind = items[at]?.kind;
    if (kind === 'newPage' || kind === 'wholePage') return at;
    if (kind === 'keep') kept = true;
    if (kind !== 'box') continue;
    if (!kept) return at;
    kept = false;
  }
  return items.length;
}

function ended(draft: Draft, next: number, carried: readonly NoteLine[]): Ended {
  return { draft, next, carried };
}
