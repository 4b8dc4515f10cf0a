import type { Divider } from '../../../document/document.js';
import { type FlowItem, flowBox, gap } from '../layout/flow.js';
import type { MeasureContext } from './measure-context.js';

/** A short centred rule; it has no words, so assistive technology meets only the paragraphs around it. */
export function measureDivider(_: Divider, context: MeasureContext): readonly FlowItem[] {
  const { theme, text } = context;
  const width = Math.min(72, context.width);
  const x = context.x + (context.width - width) / 2;
  const rule = { kind: 'fill', x, y: 0, width, height: 0.75, color: theme.colors.rule } as const;
  return [gap(text.leading), flowBox(0.75, [rule]), gap(text.leading)];
}
