import type { Element } from 'hast';
import type { Section } from '../../document/document.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { lines } from './lines.js';

/** The page's own title is `h1`, so a chapter is `h2`. HTML ends at `h6`; deeper levels are told by `aria-level`. */
const deepestHeading = 6;

/** Sections get no accessible name: a name would make each of them a landmark, and a plan has hundreds. */
export function renderSection(section: Section, context: HtmlContext): Element {
  const className = section.pageBreakBefore ? 'new-page' : undefined;
  const content = [heading(section, context), ...context.blocks(section.children)];
  return element('section', { id: section.id, className }, lines(content));
}

/** The space is part of the number, so that the title begins where the style lets it, whatever the typeface. */
function heading({ level, number, title }: Section, { inlines }: HtmlContext): Element {
  const depth = level + 1;
  const properties = {
    ariaLevel: depth > deepestHeading ? depth : undefined,
    style: number === undefined ? undefined : `--number: ${widthInZeros(number)}ch`,
  };
  const numbered = number === undefined ? [] : [element('span', { className: 'number' }, `${number} `)];
  return element(`h${Math.min(depth, deepestHeading)}`, properties, ...numbered, ...inlines(title));
}

/** How far the lines of a title must stand in to clear its number. A full stop is half as wide as a figure. */
function widthInZeros(number: string): number {
  const stops = number.match(/[.:]/g)?.length ?? 0;
  return number.length - stops * 0.5;
}
