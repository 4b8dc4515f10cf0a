import type { Box, LineBox, PageReferenceBox, Segment } from '../layout/box.js';
import type { PagePlace } from '../layout/layout.js';
import type { FontMetrics } from '../text/font-metrics.js';

const dot = '.';
const dotDistance = 4.6;
const clearance = 5;

/** Prints the page numbers of the table of contents, now that they are known, with dots leading to them. */
export function resolvePageReferences(
  boxes: readonly Box[],
  places: ReadonlyMap<string, PagePlace>,
  metrics: FontMetrics,
): readonly Box[] {
  return boxes.flatMap((box) => (box.kind === 'pageReference' ? resolve(box, places, metrics) : [box]));
}

function resolve(
  box: PageReferenceBox,
  places: ReadonlyMap<string, PagePlace>,
  metrics: FontMetrics,
): readonly Box[] {
  const place = places.get(box.anchor);
  if (!place) return [];
  const { style, mark, role, y } = box;
  const text = `${place.page}`;
  const width = metrics.width(text, style);
  const x = box.right - width;
  const number: LineBox = {
    kind: 'line',
    role,
    y,
    ending: 'none',
    segments: [{ x, width, text, style, wordGap: 0, mark }],
  };
  const leader: LineBox = {
    kind: 'line',
    role: { kind: 'artifact', type: 'Layout' },
    y,
    ending: 'none',
    segments: dots(box, x, metrics),
  };
  return leader.segments.length > 0 ? [leader, number] : [number];
}

/** The dots stand on one grid down the whole page, counted from the right edge. */
function dots(box: PageReferenceBox, end: number, metrics: FontMetrics): readonly Segment[] {
  const style = box.leaderStyle;
  const width = metrics.width(dot, style);
  const space = metrics.width(' ', style);
  const first = Math.ceil((box.right - end + clearance) / dotDistance);
  const last = Math.floor((box.right - box.left - clearance) / dotDistance);
  if (last < first) return [];
  const count = last - first + 1;
  const text = Array.from({ length: count }, () => dot).join(' ');
  const x = box.right - last * dotDistance - width;
  const wordGap = dotDistance - width - space;
  return [{ x, width: (count - 1) * dotDistance + width, text, style, wordGap }];
}
