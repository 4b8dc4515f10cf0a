import type { Section } from '../../../document/document.js';
import type { Theme } from '../../../document/theme.js';
import { endWithSpace } from '../layout/box.js';
import {
  amendFirstBox,
  type FlowItem,
  flowHeight,
  gap,
  isFlowBox,
  keep,
  newPage,
  type OwnPages,
} from '../layout/flow.js';
import { addTag, type BlockTag, type TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import { flattenInlines } from '../text/flatten-inlines.js';
import type { Run } from '../text/run.js';
import type { MeasureContext } from './measure-context.js';
import { setBalanced, setRuns } from './set-text.js';
import { undivided } from './undivided.js';

const headingTags: readonly BlockTag[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

export function measureSection(section: Section, context: MeasureContext): readonly FlowItem[] {
  const parent = addTag(context.parent, 'Sect');
  const within = { ...context, parent };
  const before = section.pageBreakBefore ? [newPage] : [];
  const title = heading(section, within);
  const items = context.measureBlocks(section.children, within);
  const at = items.findIndex(({ kind }) => kind === 'ownPages');
  const own = items[at];
  if (own?.kind !== 'ownPages') return [...before, ...title, ...keepOpening(items)];
  const opening = [...title, ...keepOpening(items.slice(0, at))];
  const rest = items.slice(at + 1);
  if (at > 0 && !goesAlong(section, opening, rest, own)) return [...before, ...opening, own, ...rest];
  return [...before, { ...own, items: [...opening, ...own.items], headed: true }, ...rest];
}

/** The most that a heading and words may take of a page that is turned for the table they lead up to. */
const mostOpening = 0.4;

/**
 * A heading goes with the table it heads. Some words between them do too where the table ends its chapter: no text would
 * come to fill the page that they were left on.
 */
function goesAlong(
  { level }: Section,
  opening: readonly FlowItem[],
  rest: readonly FlowItem[],
  { sheet: { height, margin } }: OwnPages,
): boolean {
  const room = height - margin.top - margin.bottom;
  const isLast = !rest.some(({ kind }) => kind === 'box' || kind === 'ownPages');
  return level === 1 && isLast && flowHeight(opening) <= room * mostOpening;
}

/** A heading stays with what it heads; where that is nothing, as for a goal that is only named, the page may end. */
function heading(section: Section, context: MeasureContext): readonly FlowItem[] {
  const { theme } = context;
  const look = headingLook(theme, section.level);
  const style: TextStyle = { face: 'bold', size: look.size, rise: 0, color: theme.colors[look.color] };
  const text = undivided(context.text, style, look.leading);
  const node = addTag(context.parent, headingTags[Math.min(section.level, 6) - 1] ?? 'H6');
  const lines = setHeading(section, style, { ...context, text }, node);
  const placed = amendFirstBox(lines, (box) => ({
    ...box,
    anchors: [...box.anchors, { id: section.id, y: 0 }],
    opensChapter: section.level === 1,
  }));
  return [
    gap(look.before),
    ...joined(placed),
    ...(section.children.length > 0 ? [keep] : []),
    gap(look.after),
  ];
}

/** All on one page. */
function joined(lines: readonly FlowItem[]): readonly FlowItem[] {
  return lines.flatMap((line, index) => (index > 0 ? [keep, line] : [line]));
}

/** The number hangs to the left of the title, so that a title of several lines has a straight edge. */
function setHeading(
  section: Section,
  style: TextStyle,
  context: MeasureContext,
  node: TagNode,
): readonly FlowItem[] {
  const title = flattenInlines(section.title, style, context.inlines);
  if (section.number === undefined) return setBalanced(title, node, context);
  const number: Run = { kind: 'text', text: section.number, style };
  const hang = context.metrics.width(section.number, style) + style.size * 0.6;
  const narrow = { ...context, x: context.x + hang, width: context.width - hang };
  const [numberLine] = setRuns([number], node, context);
  return amendFirstBox(setBalanced(title, node, narrow), (box) => ({
    ...box,
    boxes: [...(numberLine?.boxes ?? []).map(endWithSpace), ...box.boxes],
  }));
}

function headingLook(theme: Theme, level: number): Theme['headings'][number] {
  const look = theme.headings[Math.min(level, theme.headings.length) - 1];
  if (!look) throw new Error('A theme has at least one heading style.');
  return look;
}

/** A heading brings two lines with it: when the first box stands alone, the next is kept with it too. */
function keepOpening(items: readonly FlowItem[]): readonly FlowItem[] {
  const first = items.findIndex(isFlowBox);
  const next = items[first + 1];
  return first < 0 || next?.kind !== 'gap' || first > 0 ? items : items.toSpliced(first + 1, 0, keep);
}
