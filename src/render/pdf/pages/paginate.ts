import type { FlowBox, FlowItem, OwnPages, Sheet } from '../layout/flow.js';
import type { Page, PagePlace } from '../layout/layout.js';
import { type FilledPage, fillPage } from './fill-page.js';
import type { NoteLine } from './note-lines.js';
import type { PageInput } from './page-progress.js';
import { placeNotes } from './place-notes.js';

/** A page before running heads and page numbers. `y` counts from the top of the page. */
export interface BarePage extends Page {
  readonly running: boolean;
}

export interface Pagination {
  readonly pages: readonly BarePage[];
  readonly places: ReadonlyMap<string, PagePlace>;
}

/** What all the pages of a document have in common while they are made. */
interface Job {
  readonly notes: ReadonlyMap<string, readonly NoteLine[]>;
  readonly ruleColor: string;
  readonly pages: BarePage[];
  readonly places: Map<string, PagePlace>;
}

/** Breaks the vertical list into pages, one page at a time from the front. */
export function paginate(
  items: readonly FlowItem[],
  notes: ReadonlyMap<string, readonly NoteLine[]>,
  sheet: Sheet,
  ruleColor: string,
): Pagination {
  const job: Job = { notes, ruleColor, pages: [], places: new Map() };
  fillPages(items, sheet, job);
  return { pages: job.pages, places: job.places };
}

function fillPages(items: readonly FlowItem[], sheet: Sheet, job: Job): void {
  let index = 0;
  let carried: readonly NoteLine[] = [];
  let floats: readonly FlowBox[] = [];
  while (index < items.length || carried.length > 0 || floats.length > 0) {
    const item = items[index];
    if (item && item.kind !== 'box' && carried.length === 0 && floats.length === 0) {
      index = pass(items, index, sheet, job);
      continue;
    }
    const start = index;
    const look = { sheet, isAsked: carried.length === 0 && floats.length === 0 && isAskedFor(items, start) };
    ({ next: index, carried, floats } = fillOne({ items, start, carried, floats }, look, job));
    const met = items.slice(start, index).some(hasOwnPages);
    const end = met && carried.length === 0 && floats.length === 0 ? endOfOwn(items, index) : index;
    fillOwn(items.slice(start, end), job);
    index = end;
  }
}

/** Makes the pages that an item asks for which no page is filled with; gives the place of the next. */
function pass(items: readonly FlowItem[], index: number, sheet: Sheet, job: Job): number {
  const item = items[index];
  if (item?.kind === 'wholePage') addPage(job, { sheet, running: false, isAsked: true, boxes: item.boxes });
  if (item?.kind !== 'ownPages') return index + 1;
  const end = endOfOwn(items, index);
  fillOwn(items.slice(index, end), job);
  return end;
}

function isAskedFor(items: readonly FlowItem[], start: number): boolean {
  let at = start - 1;
  while (items[at]?.kind === 'gap' || items[at]?.kind === 'keep') at -= 1;
  const kind = items[at]?.kind;
  return kind === undefined || kind === 'newPage' || kind === 'wholePage';
}

function hasOwnPages(item: FlowItem): item is OwnPages {
  return item.kind === 'ownPages';
}

/** Past all that come before anything else does, from a place among them. */
function endOfOwn(items: readonly FlowItem[], from: number): number {
  const next = items.findIndex((item, at) => at >= from && !isBetweenOwn(item));
  return next < 0 ? items.length : next;
}

function isBetweenOwn({ kind }: FlowItem): boolean {
  return kind === 'ownPages' || kind === 'gap' || kind === 'keep';
}

/** One after the other, on pages that they share. */
function fillOwn(items: readonly FlowItem[], job: Job): void {
  const own = items.filter(hasOwnPages);
  const [first] = own;
  if (first)
    fillPages(
      own.flatMap((each) => each.items),
      first.sheet,
      job,
    );
}

function fillOne(
  from: Omit<PageInput, 'notes' | 'top' | 'room'>,
  { sheet, isAsked }: Pick<Page, 'sheet' | 'isAsked'>,
  job: Job,
): FilledPage {
  const { margin } = sheet;
  const room = sheet.height - margin.top - margin.bottom;
  const page = fillPage({ ...from, notes: job.notes, top: margin.top, room });
  const foot = placeNotes(page.notes, sheet, job.ruleColor);
  const boxes = [...page.boxes, ...foot.boxes];
  const number = addPage(job, { sheet, running: true, isAsked, boxes });
  for (const { id, y } of [...page.anchors, ...foot.anchors]) job.places.set(id, { page: number, y });
  return page;
}

function addPage({ pages }: Job, page: Omit<BarePage, 'number'>): number {
  const number = pages.length + 1;
  pages.push({ ...page, number });
  return number;
}
