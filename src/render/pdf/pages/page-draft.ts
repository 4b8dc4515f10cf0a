import type { FlowBox, RepeatedHead } from '../layout/flow.js';
import { type NoteLine, notesHeight } from './note-lines.js';

/** The state of a page being filled. Everything in it is replaced, never changed, so that a step can be taken back. */
export interface Draft {
  readonly y: number;
  readonly placed: PlacedBox | undefined;
  /** Whether anything but figures that were left over stands on the page. */
  readonly begun: boolean;
  readonly notes: readonly NoteLine[];
  /** What is left for the next page, in the order of the document. */
  readonly floats: readonly FlowBox[];
}

/** A chain from the last box on the page to the first, so that a draft shares all of it with those before. */
export interface PlacedBox {
  readonly y: number;
  readonly box: FlowBox;
  readonly before: PlacedBox | undefined;
}

/** The draft with one more box, below `pending` white space. The notes that the box brings go to the foot. */
export function place(
  draft: Draft,
  box: FlowBox,
  pending: number,
  notes: ReadonlyMap<string, readonly NoteLine[]>,
): Draft {
  const top = draft.placed === undefined ? 0 : draft.y + pending;
  const head = draft.begun ? undefined : box.head;
  const before = head ? { y: top, box: headBox(head), before: draft.placed } : draft.placed;
  const y = top + (head?.height ?? 0);
  const brought = box.notes.flatMap((id) => notes.get(id) ?? []);
  return {
    y: y + box.height,
    placed: { y, box, before },
    begun: true,
    notes: brought.length > 0 ? [...draft.notes, ...brought] : draft.notes,
    floats: draft.floats,
  };
}

function headBox({ height, boxes }: RepeatedHead): FlowBox {
  return { kind: 'box', height, boxes, notes: [], anchors: [] };
}

/** Rounding in sums of heights must not push a line that fits exactly to the next page. */
export function fits(draft: Draft, room: number): boolean {
  return heightOf(draft) <= room + 0.01;
}

/** What text and notes take together. */
export function heightOf({ y, notes }: Draft): number {
  return y + notesHeight(notes);
}

/** From the first to the last. */
export function inOrder(last: PlacedBox | undefined): readonly PlacedBox[] {
  const boxes: PlacedBox[] = [];
  for (let each = last; each; each = each.before) boxes.push(each);
  return boxes.reverse();
}
