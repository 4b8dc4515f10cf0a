import type { MeasureContext } from '../measure/measure-context.js';

/**
 * The same place on a page that lies on its side; undefined where the page does so already, or where what is set
 * has only a part of the width: in a cell, a list or a note.
 */
export function turnedPage(context: MeasureContext): MeasureContext | undefined {
  const { theme, x, width } = context;
  const { page } = theme;
  const { left, right } = page.margin;
  const isFull = x === left && width === page.width - left - right;
  if (!isFull || page.width >= page.height) return undefined;
  const turned = { ...page, width: page.height, height: page.width };
  return { ...context, theme: { ...theme, page: turned }, width: turned.width - left - right };
}
