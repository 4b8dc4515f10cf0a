import type { Cover } from '../../../document/document.js';
import { type Box, endWithSpace, moveDown } from '../layout/box.js';
import type { FlowBox, FlowItem } from '../layout/flow.js';
import { addTag, createTag, type TagNode } from '../layout/tag-node.js';
import type { Face, TextStyle } from '../layout/text-style.js';
import type { Run } from '../text/run.js';
import { coverLogotype } from './cover-logotype.js';
import { coverPanel } from './cover-panel.js';
import type { MeasureContext } from './measure-context.js';
import { setBalanced } from './set-text.js';
import { undivided } from './undivided.js';

/** A text of the cover: where its first line's top stands, and how it is set. */
interface CoverText {
  readonly value: string;
  readonly top: number;
  readonly size: number;
  readonly face: Face;
  readonly color: string;
  readonly x?: number;
  readonly width?: number;
}

const white = '#ffffff';
const lineFactor = 1.16;
const titleSizes = [44, 38, 32];
const smallestTitle = 26;

/**
 * The first page: who and what on a panel in the region's colour, below it the board, the decision and the facts.
 * The panel ends at a fixed share of the page, so that every plan of a region looks like its siblings.
 */
export function measureCover(cover: Cover, context: MeasureContext): readonly FlowItem[] {
  const { theme } = context;
  const panel = coverPanel(theme);
  const { accent, text, muted, rule } = theme.colors;
  const kindSize = titleSize(cover.kind, context);
  const periodTop = panel.bottom - 168;
  const kind = { value: cover.kind, size: kindSize, face: 'bold', color: white, top: 0 } as const;
  const kindTop = periodTop - heightOf(kind, context);
  const bodyTop = panel.bottom + 44;
  const body = { value: cover.body, size: 24, face: 'bold', color: accent, top: bodyTop } as const;
  const decisionTop = bodyTop + heightOf(body, context) + 8;
  const decision = {
    value: cover.decision,
    size: 12,
    face: 'regular',
    color: text,
    top: decisionTop,
  } as const;
  const decisionEnd = decisionTop + heightOf(decision, context);
  const said = saidTexts(cover.said ?? [], decisionEnd, text, context);
  const last = said.at(-1);
  const factsTop = (last ? last.top + heightOf(last, context) : decisionEnd) + 26;
  const texts: readonly CoverText[] = [
    { value: cover.organisation, size: 16, face: 'bold', color: white, top: theme.page.margin.top - 18 },
    { ...kind, top: kindTop },
    { value: cover.period, size: 26, face: 'regular', color: white, top: periodTop + 4 },
    body,
    decision,
    ...said,
  ];
  const boxes: readonly Box[] = [
    ...panel.boxes,
    ...texts.flatMap((item) => setCoverText(item, context)),
    ...setFacts(cover.facts, factsTop, context, { label: muted, value: text, rule }),
    ...coverLogotype(cover, context),
  ];
  return [{ kind: 'wholePage', boxes }];
}

/** One below the other, the first a little off what stands over it. */
function saidTexts(
  sentences: readonly string[],
  from: number,
  color: string,
  context: MeasureContext,
): readonly CoverText[] {
  let top = from + 18;
  return sentences.map((value) => {
    const item: CoverText = { value, size: 12, face: 'regular', color, top };
    top += heightOf(item, context) + 6;
    return item;
  });
}

/** The largest size that keeps the title to three lines, so that it stays clear of the organisation above it. */
function titleSize(value: string, context: MeasureContext): number {
  const lines = (size: number): number =>
    coverLines({ value, size, face: 'bold', color: white, top: 0 }, createTag('P'), context).length;
  return titleSizes.find((size) => lines(size) <= 3) ?? smallestTitle;
}

function setFacts(
  facts: Cover['facts'],
  from: number,
  context: MeasureContext,
  colors: { readonly label: string; readonly value: string; readonly rule: string },
): readonly Box[] {
  if (facts.length === 0) return [];
  const labelWidth = Math.min(130, context.width / 3);
  const rule = {
    kind: 'fill',
    x: context.x,
    y: from,
    width: context.width,
    height: 0.5,
    color: colors.rule,
  } as const;
  let top = from + 14;
  const boxes: Box[] = [rule];
  for (const fact of facts) {
    const label: CoverText = {
      value: fact.label,
      size: 10.5,
      face: 'regular',
      color: colors.label,
      top,
      width: labelWidth,
    };
    const x = context.x + labelWidth + 12;
    const width = context.width - labelWidth - 12;
    const value: CoverText = {
      value: fact.value,
      size: 10.5,
      face: 'regular',
      color: colors.value,
      top,
      x,
      width,
    };
    const node = addTag(context.parent, 'P');
    boxes.push(...placeText(label, node, context).map(endWithSpace), ...placeText(value, node, context));
    top += Math.max(heightOf(label, context), heightOf(value, context)) + 4;
  }
  return boxes;
}

function setCoverText(item: CoverText, context: MeasureContext): readonly Box[] {
  return placeText(item, addTag(context.parent, 'P'), context);
}

function placeText(item: CoverText, node: TagNode, context: MeasureContext): readonly Box[] {
  return coverLines(item, node, context).flatMap((line, index) =>
    line.boxes.map((box) => moveDown(box, item.top + index * item.size * lineFactor)),
  );
}

/** Measured with a node of its own, so that it leaves no trace in the structure tree. */
function heightOf(item: CoverText, context: MeasureContext): number {
  return coverLines(item, createTag('P'), context).length * item.size * lineFactor;
}

function coverLines(item: CoverText, node: TagNode, context: MeasureContext): readonly FlowBox[] {
  const style: TextStyle = { face: item.face, size: item.size, rise: 0, color: item.color };
  const leading = item.size * lineFactor;
  const text = undivided(context.text, style, leading);
  const place = { x: item.x ?? context.x, width: item.width ?? context.width };
  const run: Run = { kind: 'text', text: context.inlines.printable(item.value, style), style };
  return setBalanced([run], node, { ...context, ...place, text });
}
