import { endWithSpace, type Mark, type PageReferenceBox } from '../layout/box.js';
import type { FlowBox } from '../layout/flow.js';
import type { TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from './measure-context.js';
import { baselineIn } from './set-text.js';

/** Room kept free at the right edge for dots and page number. */
export const pageColumn = 44;

/** Ends the last of the lines with dots and the number of the page that the anchor is on. */
export function withPageReference(
  lines: readonly FlowBox[],
  anchor: string,
  style: TextStyle,
  mark: Mark,
  context: MeasureContext,
  node: TagNode,
): readonly FlowBox[] {
  const last = lines.at(-1);
  if (!last) return lines;
  const title = last.boxes.at(-1);
  const segment = title?.kind === 'line' ? title.segments.at(-1) : undefined;
  const reference: PageReferenceBox = {
    kind: 'pageReference',
    role: { kind: 'content', node },
    y: baselineIn(context.text.leading, style.size, context),
    left: (segment?.x ?? context.x) + (segment?.width ?? 0),
    right: context.x + context.width,
    anchor,
    style,
    leaderStyle: { ...style, face: 'regular', color: context.theme.colors.muted },
    mark,
  };
  return [...lines.slice(0, -1), { ...last, boxes: [...last.boxes.map(endWithSpace), reference] }];
}
