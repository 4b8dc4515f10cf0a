import type { Inline } from '../../../document/document.js';
import type { ContentRole, LineBox } from '../layout/box.js';
import { type Anchor, type FlowBox, type FlowItem, flowBox, keep } from '../layout/flow.js';
import { addTag, type TagNode } from '../layout/tag-node.js';
import { balancedWidth } from '../text/balanced-width.js';
import { type BreakOptions, type BrokenLine, breakLines } from '../text/break-lines.js';
import { flattenInlines } from '../text/flatten-inlines.js';
import { placeLine } from '../text/place-line.js';
import { around } from '../text/printable-text.js';
import type { Run } from '../text/run.js';
import type { MeasureContext } from './measure-context.js';

/** Sets inline content as lines within the context's column; the words become content of `node`. */
export function setInlines(
  inlines: readonly Inline[],
  node: TagNode,
  context: MeasureContext,
): readonly FlowBox[] {
  return setRuns(flattenInlines(inlines, context.text.style, context.inlines), node, context);
}

export function setRuns(runs: readonly Run[], node: TagNode, context: MeasureContext): readonly FlowBox[] {
  const lines = breakLines(runs, breaking(context));
  return lines.map((line) => setLine(line, { kind: 'content', node }, context));
}

/** As lines of about the same length, for titles. */
export function setBalanced(
  runs: readonly Run[],
  node: TagNode,
  context: MeasureContext,
): readonly FlowBox[] {
  return setRuns(runs, node, { ...context, width: balancedWidth(runs, breaking(context)) });
}

function breaking({ metrics, words, width, text }: MeasureContext): BreakOptions {
  const align = text.align === 'justified' ? 'justified' : 'ragged';
  return { metrics, words, hyphens: text.hyphens, align, width };
}

/** Keeps at least two lines of a paragraph together on either side of a page break. */
export function avoidLoneLines(lines: readonly FlowBox[]): readonly FlowItem[] {
  return lines.flatMap((line, index) => {
    const follows = index === 1 || (index > 0 && index === lines.length - 1);
    return follows ? [keep, line] : [line];
  });
}

/** The y of the baseline that centres capital letters in a line of the given height. */
export function baselineIn(leading: number, size: number, context: Pick<MeasureContext, 'metrics'>): number {
  return (leading + context.metrics.capHeight * size) / 2;
}

function setLine(line: BrokenLine, role: ContentRole, context: MeasureContext): FlowBox {
  const { x, width, text, metrics } = context;
  if (line.cutWord !== undefined) {
    const words = line.pieces.map((piece) => piece.text).join('');
    context.problems.report({ kind: 'word-cut', word: line.cutWord, context: around(words, line.cutWord) });
  }
  const y = baselineIn(text.leading, text.style.size, context);
  const segments = placeLine(line, x, width, text.align, metrics);
  const box: LineBox = { kind: 'line', role, y, segments, ending: line.ending };
  const { notes, anchors } = carriedBy(line);
  for (const note of notes) placeNoteTag(note, context);
  return flowBox(text.leading, [box], { notes, anchors });
}

function carriedBy(line: BrokenLine): {
  readonly notes: readonly string[];
  readonly anchors: readonly Anchor[];
} {
  const runs = line.pieces.map((piece) => piece.run);
  return {
    notes: runs.flatMap((run) => (run.note === undefined ? [] : [run.note])),
    anchors: runs.flatMap((run) => (run.anchor === undefined ? [] : [{ id: run.anchor, y: 0 }])),
  };
}

/** A note is read right after the block that first refers to it, though it is printed at the foot of the page. */
function placeNoteTag(note: string, { parent, noteTags }: MeasureContext): void {
  noteTags.set(note, addTag(parent, 'Note', { id: note }));
}
