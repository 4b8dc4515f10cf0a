import type { List, ListItem } from '../../../document/document.js';
import { amendFirstBox, type FlowItem, gap, isFlowBox, keep } from '../layout/flow.js';
import { addTag } from '../layout/tag-node.js';
import type { Run } from '../text/run.js';
import type { MeasureContext } from './measure-context.js';
import { setRuns } from './set-text.js';

/** Space between the label of an item and its text, as a share of the size. */
const labelGap = 0.6;
/** Lines of an item that is not to stand alone. */
const shortItem = 2.5;

export function measureList(list: List, context: MeasureContext): readonly FlowItem[] {
  const numbering = list.ordered ? 'Decimal' : 'Disc';
  const parent = addTag(context.parent, 'L', { attributes: { owner: 'List', numbering } });
  const labels = list.children.map((_, index) => (list.ordered ? `${list.start + index}.` : '•'));
  const labelWidth = Math.max(0, ...labels.map((label) => context.metrics.width(label, context.text.style)));
  const items = list.children.map((item, index) =>
    measureItem(item, labels[index] ?? '', labelWidth, { ...context, parent }),
  );
  return [...keepPairs(items, context).flat(), gap(context.text.paragraphGap)];
}

/** Neither the first item nor the last is left alone on a page, unless it is long enough to stand there by itself. */
function keepPairs(
  items: readonly (readonly FlowItem[])[],
  { text }: MeasureContext,
): readonly (readonly FlowItem[])[] {
  const isShort = (item: readonly FlowItem[] | undefined): boolean =>
    (item ?? []).filter(isFlowBox).reduce((sum, box) => sum + box.height, 0) <= text.leading * shortItem;
  return items.map((item, index) => {
    const first = index === 1 && isShort(items[0]);
    const last = index === items.length - 1 && isShort(item);
    return index > 0 && (first || last) ? [keep, ...item] : item;
  });
}

function measureItem(
  item: ListItem,
  label: string,
  labelWidth: number,
  context: MeasureContext,
): readonly FlowItem[] {
  const { text, x } = context;
  const indent = labelWidth + text.style.size * labelGap;
  const node = addTag(context.parent, 'LI');
  const labelText = { ...text, align: 'end' as const, hyphens: false };
  const labelRun: Run = { kind: 'text', text: label, style: text.style };
  const labelLine = setRuns([labelRun], addTag(node, 'Lbl'), {
    ...context,
    text: labelText,
    width: labelWidth,
  });
  const body = context.measureBlocks(item.children, {
    ...context,
    parent: addTag(node, 'LBody'),
    x: x + indent,
    width: context.width - indent,
    text: { ...text, paragraphGap: text.paragraphGap * 0.4 },
  });
  return amendFirstBox(body, (box) => ({
    ...box,
    height: Math.max(box.height, text.leading),
    boxes: [...labelLine.flatMap((line) => line.boxes), ...box.boxes],
  }));
}
