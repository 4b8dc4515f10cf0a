import type { Ink } from '../../document/document.js';
import type { Theme } from '../../document/theme.js';

/**
 * The colours of drawings. They are part of the document's own style, so that a region's stylesheet that knows nothing
 * of drawings does not turn them black.
 */
export function drawingStyle({ colors }: Theme): string {
  const inks: Readonly<Record<Ink, string>> = { ...variables(colors), page: 'var(--page, #ffffff)' };
  const rules = Object.entries(inks).flatMap(([ink, color]) => [
    `.drawing .fill-${ink} { fill: ${color}; }`,
    `.drawing .line-${ink} { stroke: ${color}; }`,
  ]);
  return [shared, '.drawing .bold { font-weight: 700; }', ...rules].join('\n');
}

/**
 * Lines must not be cut at the edge, and words must keep to the room that the layout gave them: letters of a wider
 * typeface are made as low as those of Source Sans, whose lower-case letters have 0.486 of its size.
 */
const shared = '.drawing { fill: none; overflow: visible; font-size-adjust: 0.486; }';

function variables(colors: Theme['colors']): Theme['colors'] {
  const names = Object.keys(colors).map((name) => [name, `var(--color-${name})`]);
  return Object.fromEntries(names) as Theme['colors'];
}
