import type { FlowBox, FlowItem } from '../layout/flow.js';

/** A line of a note with the space above it, ready for the foot of a page. */
export interface NoteLine {
  readonly box: FlowBox;
  readonly gapAbove: number;
}

/** Space above each note. */
const noteGap = 2;
/** Space between the text and the notes, with the rule in it. */
export const ruleSpace = 14;

export function noteLines(items: readonly FlowItem[]): readonly NoteLine[] {
  const lines: NoteLine[] = [];
  let pending = 0;
  for (const item of items) {
    if (item.kind === 'gap') pending = Math.max(pending, item.height);
    if (item.kind !== 'box') continue;
    lines.push({ box: item, gapAbove: lines.length === 0 ? noteGap : pending });
    pending = 0;
  }
  return lines;
}

/** The height of the notes at the foot of a page, the rule above them included. */
export function notesHeight(lines: readonly NoteLine[]): number {
  if (lines.length === 0) return 0;
  return lines.reduce((sum, line) => sum + line.box.height + line.gapAbove, ruleSpace);
}

/** As many lines from the beginning as the room allows. */
export function fittingLines(lines: readonly NoteLine[], room: number): number {
  let count = 0;
  while (count < lines.length && notesHeight(lines.slice(0, count + 1)) <= room) count += 1;
  return count;
}
