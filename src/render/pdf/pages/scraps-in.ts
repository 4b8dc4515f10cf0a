import type { Box } from '../layout/box.js';
import type { Layout, Page } from '../layout/layout.js';

/** What fills less than this share of the text area looks forgotten on a page of its own. */
const scrap = 0.25;

/** How many pages, other than those that the document asks for, hold no more than a few lines. */
export function scrapsIn({ pages }: Layout): number {
  return pages.filter(isScrap).length;
}

function isScrap({ sheet, isAsked, boxes }: Page): boolean {
  const content = boxes.filter(isContent);
  if (content.length === 0 || isAsked || sheet.width > sheet.height) return false;
  const { height, margin } = sheet;
  const lowest = Math.max(...content.map((box) => box.y + ('height' in box ? box.height : 0)));
  return lowest < margin.top + (height - margin.top - margin.bottom) * scrap;
}

function isContent(box: Box): boolean {
  return 'role' in box && box.role.kind === 'content';
}
