import type { Contents } from '../../../document/document.js';
import { endWithSpace, type Mark } from '../layout/box.js';
import { type FlowBox, type FlowItem, flowHeight, gap, keep, newPage } from '../layout/flow.js';
import { addTag, createTag, type TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import { textHeight } from '../table/measure-rows.js';
import type { Run } from '../text/run.js';
import type { ContentsEntry } from './contents-entries.js';
import type { MeasureContext } from './measure-context.js';
import { pageColumn, withPageReference } from './page-reference.js';
import { setRuns } from './set-text.js';
import { undivided } from './undivided.js';

const indentPerLevel = 15;

/** The closest that lines may stand, as a share of their usual distance. */
const closestLines = 0.84;

/** A list lower than this share of the text area leaves its page to what comes after it. */
const lowList = 0.25;

/** The anchor of the table of contents, for its bookmark. Ids of the document hold no dot. */
export const contentsAnchor = 'contents.';

/** On pages of its own, unless it is short. Heights do not depend on the page numbers, which are filled in when pages are known. */
export function measureContents(block: Contents, context: MeasureContext): readonly FlowItem[] {
  const parent = addTag(context.parent, 'Sect');
  const entries = context.contents.filter((entry) => entry.level <= block.depth);
  const lines = (setting: MeasureContext): readonly FlowItem[] =>
    entries.flatMap((entry) => measureEntry(entry, hangOf(entry.level, entries, setting), setting));
  const trial = createTag('Sect');
  const height = flowHeight([...contentsTitle({ ...context, parent: trial }), ...lines(asTried(context))]);
  const title = contentsTitle({ ...context, parent });
  const list = { ...context, parent: addTag(parent, 'TOC') };
  const end = height < textHeight(context) * lowList ? [] : [newPage];
  return [newPage, ...title, ...lines(tightened(list, height)), ...end];
}

/** Measured with a node of its own, so that it leaves no trace in the structure tree. */
function asTried(context: MeasureContext): MeasureContext {
  return { ...context, parent: createTag('TOC') };
}

/** Some lines alone on a last page look forgotten: the lines move closer where that brings them back. */
function tightened(context: MeasureContext, height: number): MeasureContext {
  const room = textHeight(context);
  const pages = Math.floor(height / room);
  const scale = (pages * room) / height - 0.01;
  if (pages === 0 || scale > 1 || scale < closestLines) return context;
  return { ...context, text: { ...context.text, leading: context.text.leading * scale } };
}

function contentsTitle(context: MeasureContext): readonly FlowItem[] {
  const { theme, labels } = context;
  const look = theme.headings[0];
  if (!look) return [];
  const style: TextStyle = { face: 'bold', size: look.size, rise: 0, color: theme.colors[look.color] };
  const text = undivided(context.text, style, look.leading);
  const run: Run = { kind: 'text', text: context.inlines.printable(labels.contents, style), style };
  const lines = setRuns([run], addTag(context.parent, 'H1'), { ...context, text });
  const anchored = lines.map((line, index) =>
    index === 0 ? { ...line, anchors: [{ id: contentsAnchor, y: 0 }] } : line,
  );
  return [...anchored.flatMap((line) => [line, keep]), gap(look.after + 8)];
}

/** Titles of one level begin at the same place, whatever the width of their numbers. */
function hangOf(level: number, entries: readonly ContentsEntry[], { metrics, text }: MeasureContext): number {
  const style = { ...text.style, face: faceOf(level) };
  const numbers = entries.filter((entry) => entry.level === level).map((entry) => entry.number ?? '');
  const widest = Math.max(0, ...numbers.map((number) => metrics.width(number, style)));
  return widest === 0 ? 0 : widest + style.size * 0.8;
}

function faceOf(level: number): TextStyle['face'] {
  return level === 1 ? 'bold' : 'regular';
}

function measureEntry(entry: ContentsEntry, hang: number, context: MeasureContext): readonly FlowItem[] {
  const { text, theme } = context;
  const chapter = entry.level === 1;
  const style: TextStyle = { ...text.style, face: faceOf(entry.level), color: theme.colors.text };
  const indent = chapter ? 0 : (entry.level - 1) * indentPerLevel + 8;
  const mark = entryMark(entry);
  const node = addTag(context.parent, 'TOCI');
  const title = context.inlines.printable(entry.title, style);
  const setting = undivided(text, style);
  const at = { ...context, text: setting, x: context.x + indent + hang };
  const narrow = { ...at, width: context.width - indent - hang - pageColumn };
  const titleLines = setRuns([{ kind: 'text', text: title, style, mark }], node, narrow);
  const numbered = withNumber(titleLines, entry, { ...at, x: context.x + indent }, node, mark);
  const lines = withPageReference(numbered, entry.id, style, mark, context, node);
  const above = chapter ? [gap(text.leading * 0.55)] : [];
  const below = chapter ? [keep] : [];
  return [...above, ...lines.flatMap((line, index) => (index > 0 ? [keep, line] : [line])), ...below];
}

function entryMark(entry: ContentsEntry): Mark {
  const description = [entry.number, entry.title].filter(Boolean).join(' ');
  return { destination: { kind: 'anchor', anchor: entry.id }, description, underlined: false };
}

function withNumber(
  lines: readonly FlowBox[],
  entry: ContentsEntry,
  context: MeasureContext,
  node: TagNode,
  mark: Mark,
): readonly FlowBox[] {
  const [first, ...rest] = lines;
  if (entry.number === undefined || !first) return lines;
  const run: Run = { kind: 'text', text: entry.number, style: context.text.style, mark };
  const boxes = setRuns([run], node, context).flatMap((line) => line.boxes);
  return [{ ...first, boxes: [...boxes.map(endWithSpace), ...first.boxes] }, ...rest];
}
