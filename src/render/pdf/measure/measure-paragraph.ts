import type { Paragraph } from '../../../document/document.js';
import { type FlowItem, gap, keep } from '../layout/flow.js';
import { addTag } from '../layout/tag-node.js';
import { withBold } from '../layout/text-style.js';
import type { MeasureContext, TextSetting } from './measure-context.js';
import { avoidLoneLines, setInlines } from './set-text.js';

export function measureParagraph(block: Paragraph, context: MeasureContext): readonly FlowItem[] {
  const text = settingOf(block.role, context);
  const lines = setInlines(block.children, addTag(context.parent, 'P'), { ...context, text });
  const after = block.role === 'label' ? [keep, gap(2), keep] : [gap(text.paragraphGap)];
  return [...avoidLoneLines(lines), ...after];
}

function settingOf(role: Paragraph['role'], { text, theme }: MeasureContext): TextSetting {
  if (role === 'lead') {
    const size = text.style.size * 1.18;
    return {
      ...text,
      style: { ...text.style, size },
      leading: text.leading * 1.18,
      align: 'start',
      hyphens: false,
    };
  }
  if (role === 'label') return { ...text, style: withBold(text.style), align: 'start', hyphens: false };
  if (role === 'note') {
    const { size, leading } = theme.note;
    return { ...text, style: { ...text.style, size, color: theme.colors.muted }, leading, align: 'start' };
  }
  return text;
}
