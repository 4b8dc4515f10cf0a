import { type Box, moveDown } from '../layout/box.js';
import type { Anchor, Sheet } from '../layout/flow.js';
import { type NoteLine, notesHeight, ruleSpace } from './note-lines.js';

/** Notes stand at the very foot of the text area, under a short rule. */
export function placeNotes(
  lines: readonly NoteLine[],
  { height, margin }: Sheet,
  color: string,
): { readonly boxes: readonly Box[]; readonly anchors: readonly Anchor[] } {
  if (lines.length === 0) return { boxes: [], anchors: [] };
  const top = height - margin.bottom - notesHeight(lines);
  const y = top + ruleSpace - 5;
  const boxes: Box[] = [{ kind: 'fill', x: margin.left, y, width: 96, height: 0.5, color }];
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
