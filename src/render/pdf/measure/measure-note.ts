import type { Note } from '../../../document/document.js';
import type { Mark } from '../layout/box.js';
import { amendFirstBox, type FlowItem } from '../layout/flow.js';
import { addTag, createTag } from '../layout/tag-node.js';
import { noteReferenceAnchor } from '../text/flatten-inlines.js';
import type { Run } from '../text/run.js';
import type { MeasureContext } from './measure-context.js';
import { setRuns } from './set-text.js';

const numberColumn = 14;

/** A note for the foot of a page: its number, which leads back to the text, and its blocks in the small size. */
export function measureNote(note: Note, context: MeasureContext): readonly FlowItem[] {
  const { theme, text, noteTags } = context;
  const { size, leading } = theme.note;
  const style = { ...text.style, size };
  const setting = { ...text, style, leading, align: 'start' as const, paragraphGap: leading * 0.25 };
  const node = noteTags.get(note.id) ?? createTag('Note', { id: note.id });
  const mark: Mark = {
    destination: { kind: 'anchor', anchor: noteReferenceAnchor(note.id) },
    description: context.labels.backToText,
    underlined: false,
  };
  const run: Run = { kind: 'text', text: `${note.number}`, style, mark };
  const label = setRuns([run], addTag(node, 'Lbl'), { ...context, text: setting, width: numberColumn });
  const body = context.measureBlocks(note.children, {
    ...context,
    parent: node,
    text: setting,
    x: context.x + numberColumn,
    width: context.width - numberColumn,
  });
  return amendFirstBox(body, (box) => ({
    ...box,
    boxes: [...label.flatMap((line) => line.boxes), ...box.boxes],
    anchors: [...box.anchors, { id: note.id, y: 0 }],
  }));
}
