import type { Index, IndexEntry } from '../../../document/document.js';
import type { Mark } from '../layout/box.js';
import { type FlowItem, gap, keep } from '../layout/flow.js';
import { addTag } from '../layout/tag-node.js';
import { plainText } from '../text/plain-text.js';
import type { MeasureContext } from './measure-context.js';
import { pageColumn, withPageReference } from './page-reference.js';
import { setRuns } from './set-text.js';
import { undivided } from './undivided.js';

/** How far the names stand in from the words above them. */
const indent = 12;

/** Names with dots that lead to their page. */
export function measureIndex(block: Index, context: MeasureContext): readonly FlowItem[] {
  const { theme, text } = context;
  const { size } = theme.table;
  const leading = theme.table.leading * context.indexLines;
  const setting = undivided(text, { ...text.style, size }, leading);
  const within = { ...context, text: setting, parent: addTag(context.parent, 'Index') };
  const entries = block.entries.map((entry) => measureEntry(entry, within));
  return [...keepEnds(entries).flat(), gap(text.paragraphGap)];
}

/** Neither the first name stands alone on a page, nor the last, which is all that its page would hold. */
function keepEnds(entries: readonly (readonly FlowItem[])[]): readonly (readonly FlowItem[])[] {
  return entries.map((entry, index) =>
    index === 1 || (index > 0 && index >= entries.length - 2) ? [keep, ...entry] : entry,
  );
}

function measureEntry({ label, target }: IndexEntry, context: MeasureContext): readonly FlowItem[] {
  const { style, leading } = context.text;
  const words = plainText(label);
  const mark: Mark = {
    destination: { kind: 'anchor', anchor: target },
    description: words,
    underlined: false,
  };
  const node = addTag(context.parent, 'P');
  const narrow = { ...context, x: context.x + indent, width: context.width - indent - pageColumn };
  const run = { kind: 'text', text: context.inlines.printable(words, style), style, mark } as const;
  const lines = withPageReference(setRuns([run], node, narrow), target, style, mark, context, node);
  return [...lines.flatMap((line, index) => (index > 0 ? [keep, line] : [line])), gap(leading * 0.15)];
}
