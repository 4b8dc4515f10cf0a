import type { Preformatted } from '../../../document/document.js';
import { type FlowItem, gap } from '../layout/flow.js';
import { addTag } from '../layout/tag-node.js';
import { createWords } from '../text/words.js';
import type { MeasureContext } from './measure-context.js';
import { avoidLoneLines, setRuns } from './set-text.js';
import { undivided } from './undivided.js';

/** Lines as the author broke them. Spaces become fixed, so that columns made with spaces stay columns. */
export function measurePreformatted(block: Preformatted, context: MeasureContext): readonly FlowItem[] {
  const { theme, text } = context;
  const { size, leading } = theme.table;
  const style = { ...text.style, size };
  const setting = undivided(text, style, leading);
  const words = createWords(context.metrics, (word) => [word]);
  const node = addTag(context.parent, 'P');
  const lines = block.value.replace(/\n$/, '').split('\n');
  const boxes = lines.flatMap((line) => {
    const fixed = line.replaceAll('\t', '    ').replaceAll(' ', '\u00a0');
    const printed = context.inlines.printable(fixed === '' ? '\u00a0' : fixed, style);
    return setRuns([{ kind: 'text', text: printed, style }], node, { ...context, words, text: setting });
  });
  return [...avoidLoneLines(boxes), gap(text.paragraphGap)];
}
