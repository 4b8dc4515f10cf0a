import type { List, ListItem } from '../../../document/document.js';
import { amendFirstBox, type FlowItem, gap } from '../layout/flow.js';
import { addTag } from '../layout/tag-node.js';
import type { Run } from '../text/run.js';
import type { MeasureContext } from './measure-context.js';
import { setRuns } from './set-text.js';

/** Space between the label of an item and its text, as a share of the size. */
const labelGap = 0.6;

export function measureList(list: List, context: MeasureContext): readonly FlowItem[] {
  const numbering = list.ordered ? 'Decimal' : 'Disc';
  const parent = addTag(context.parent, 'L', { attributes: { owner: 'List', numbering } });
  const labels = list.children.map((_, index) => (list.ordered ? `${list.start + index}.` : '•'));
  const labelWidth = Math.max(0, ...labels.map((label) => context.metrics.width(label, context.text.style)));
  const items = list.children.flatMap((item, index) =>
    measureItem(item, labels[index] ?? '', labelWidth, { ...context, parent }),
  );
  return [...items, gap(context.text.paragraphGap)];
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
