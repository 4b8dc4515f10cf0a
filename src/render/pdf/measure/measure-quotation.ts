import type { Quotation } from '../../../document/document.js';
import { type FlowItem, gap } from '../layout/flow.js';
import { addTag } from '../layout/tag-node.js';
import { withItalic } from '../layout/text-style.js';
import type { MeasureContext } from './measure-context.js';

const indent = 22;

export function measureQuotation(block: Quotation, context: MeasureContext): readonly FlowItem[] {
  const { text } = context;
  return [
    gap(text.paragraphGap),
    ...context.measureBlocks(block.children, {
      ...context,
      parent: addTag(context.parent, 'BlockQuote'),
      x: context.x + indent,
      width: context.width - 2 * indent,
      text: { ...text, style: withItalic(text.style) },
    }),
    gap(text.paragraphGap * 1.5),
  ];
}
