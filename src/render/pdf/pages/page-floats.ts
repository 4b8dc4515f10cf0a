import type { FlowBox, FlowItem } from '../layout/flow.js';
import { type Draft, fits, place } from './page-draft.js';
import type { PageInput, Progress } from './page-progress.js';

/** White space between figures at the top of a page, and below them. */
const floatGap = 16;

/** As many of the figures that were left over as have room, but always one. */
export function openWithFloats(start: Progress, input: PageInput): Progress {
  let progress = start;
  for (const float of input.floats) {
    const { draft, pending } = progress;
    const grown = place(draft, float, pending, input.notes);
    const room = draft.placed === undefined || (draft.floats.length === 0 && fits(grown, input.room));
    progress = room
      ? { ...progress, draft: { ...grown, begun: false }, free: 0, pending: floatGap }
      : leaveFor(float, progress);
  }
  if (input.floats.length === 0) return progress;
  return { ...progress, pending: Math.max(progress.pending, gapBefore(input.items, input.start)) };
}

/** White space that vanishes at the top of a page, but not below a figure there. */
function gapBefore(items: readonly FlowItem[], start: number): number {
  let height = 0;
  for (let at = start - 1; ; at -= 1) {
    const item = items[at];
    if (item?.kind === 'gap') height = Math.max(height, item.height);
    else if (item?.kind !== 'keep') return height;
  }
}

/** No figure overtakes another, and none leaves a page empty behind it. */
export function floatsOn(box: FlowBox, draft: Draft, grown: Draft, { room }: PageInput): boolean {
  return box.floats === true && draft.placed !== undefined && (draft.floats.length > 0 || !fits(grown, room));
}

export function leaveFor(float: FlowBox, progress: Progress): Progress {
  const { draft } = progress;
  return { ...progress, draft: { ...draft, floats: [...draft.floats, float] } };
}

/** Tables are read in their order, and no figure or turned table of a chapter stands in the next one. */
export function mustWait({ inOrder: isTable, opensChapter }: FlowBox, { owing, draft }: Progress): boolean {
  if (opensChapter) return owing || draft.floats.length > 0;
  return isTable === true && owing;
}
