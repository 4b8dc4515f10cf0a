import type { Theme } from '../../../document/theme.js';
import { type Box, moveDown } from '../layout/box.js';
import type { Anchor, FlowBox, FlowItem } from '../layout/flow.js';
import type { PagePlace } from '../layout/layout.js';
import { fillPage } from './fill-page.js';
import { type NoteLine, notesHeight, ruleSpace } from './note-lines.js';

/** A page before running heads and page numbers. `y` counts from the top of the page. */
export interface BarePage {
  readonly number: number;
  readonly running: boolean;
  readonly boxes: readonly Box[];
}

export interface Pagination {
  readonly pages: readonly BarePage[];
  readonly places: ReadonlyMap<string, PagePlace>;
}

/** Breaks the vertical list into pages, one page at a time from the front. */
export function paginate(
  items: readonly FlowItem[],
  notes: ReadonlyMap<string, readonly NoteLine[]>,
  theme: Theme,
): Pagination {
  const { height, margin } = theme.page;
  const room = height - margin.top - margin.bottom;
  const pages: BarePage[] = [];
  const places = new Map<string, PagePlace>();
  let index = 0;
  let carried: readonly NoteLine[] = [];
  let floats: readonly FlowBox[] = [];
  while (index < items.length || carried.length > 0 || floats.length > 0) {
    const item = items[index];
    const number = pages.length + 1;
    if (item && item.kind !== 'box' && carried.length === 0 && floats.length === 0) {
      if (item.kind === 'wholePage') pages.push({ number, running: false, boxes: item.boxes });
      index += 1;
      continue;
    }
    const page = fillPage({ items, start: index, carried, floats, notes, room });
    const foot = placeNotes(page.notes, theme);
    const boxes = page.boxes.map((box) => moveDown(box, margin.top));
    pages.push({ number, running: true, boxes: [...boxes, ...foot.boxes] });
    const anchors = page.anchors.map(({ id, y }) => ({ id, y: y + margin.top }));
    for (const { id, y } of [...anchors, ...foot.anchors]) places.set(id, { page: number, y });
    index = page.next;
    carried = page.carried;
    floats = page.floats;
  }
  return { pages, places };
}

/** Notes stand at the very foot of the text area, under a short rule. */
function placeNotes(
  lines: readonly NoteLine[],
  { page, colors }: Theme,
): { readonly boxes: readonly Box[]; readonly anchors: readonly Anchor[] } {
  if (lines.length === 0) return { boxes: [], anchors: [] };
  const top = page.height - page.margin.bottom - notesHeight(lines);
  const y = top + ruleSpace - 5;
  const boxes: Box[] = [
    { kind: 'fill', x: page.margin.left, y, width: 96, height: 0.5, color: colors.muted },
  ];
  const anchors: Anchor[] = [];
  let at = top + ruleSpace;
  for (const { box, gapAbove } of lines) {
    at += gapAbove;
    const here = at;
    boxes.push(...box.boxes.map((each) => moveDown(each, here)));
    anchors.push(...box.anchors.map((anchor) => ({ id: anchor.id, y: anchor.y + here })));
    at += box.height;
  }
  return { boxes, anchors };
}
