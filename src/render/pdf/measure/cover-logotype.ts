import type { Cover } from '../../../document/document.js';
import type { Box } from '../layout/box.js';
import { addTag } from '../layout/tag-node.js';
import { logotypeBox } from '../picture/print-logotype.js';
import type { MeasureContext } from './measure-context.js';

/** It leaves half of the width to what stands beside it. */
const widestShare = 0.5;

/** The logotype in its corner of the cover, a figure with words of its own; nothing where there is none. */
export function coverLogotype({ organisation }: Cover, context: MeasureContext): readonly Box[] {
  const { logotype, x, width } = context;
  if (!logotype) return [];
  const alternative = logotype.alternative ?? organisation;
  const node = addTag(context.parent, 'Figure', { attributes: { owner: 'Figure', alternative } });
  const { height: pageHeight, margin } = context.theme.page;
  const { place, height } = logotype;
  // The name of the organisation stands at the same height, to the left.
  const bottom = place === 'top-right' ? margin.top - 18 + height : pageHeight - margin.bottom;
  const edge = place === 'bottom-left' ? 'left' : 'right';
  const corner = {
    edge,
    x: edge === 'left' ? x : x + width,
    bottom,
    height,
    most: width * widestShare,
  } as const;
  return [logotypeBox(logotype, { kind: 'content', node }, corner)];
}
