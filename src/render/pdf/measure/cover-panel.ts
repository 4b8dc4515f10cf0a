import type { Theme } from '../../../document/theme.js';
import type { Box } from '../layout/box.js';
import { mixColor } from './mix-color.js';

export interface CoverPanel {
  readonly boxes: readonly Box[];
  /** The y where the panel ends. */
  readonly bottom: number;
}

/** Where the panel ends, as a share of the page's height. */
const panelShare = 0.6;

/** Slopes across the panel: heights at the left and right edge as shares of the panel, and how light they are. */
const slopes = [
  { points: [0.52, 0.3, 0.44, 0.22], light: 0.07 },
  { points: [0.62, 0.5, 0.36, 0.46], light: 0.12 },
] as const;

/** A panel in the accent colour with two slopes in lighter tones behind the title. */
export function coverPanel(theme: Theme): CoverPanel {
  const { width, height } = theme.page;
  const bottom = height * panelShare;
  const { accent } = theme.colors;
  const ground: Box = { kind: 'fill', x: 0, y: 0, width, height: bottom, color: accent };
  const hills = slopes.map(({ points, light }): Box => {
    const step = width / (points.length - 1);
    const ridge = points.map((share, index) => ({ x: index * step, y: share * bottom }));
    const corners = [...ridge, { x: width, y: bottom }, { x: 0, y: bottom }];
    return { kind: 'polygon', y: 0, points: corners, color: mixColor('#000000', accent, light) };
  });
  return { boxes: [ground, ...hills], bottom };
}
