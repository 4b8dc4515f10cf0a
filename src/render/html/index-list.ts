import type { Element } from 'hast';
import type { Index } from '../../document/document.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { withoutLinks } from './inline-text.js';
import { lines } from './lines.js';

/** A web page has no page numbers: each name is the way to where it stands. */
export function renderIndex({ entries }: Index, { inlines }: HtmlContext): Element {
  const items = entries.map(({ label, target }) =>
    element('li', {}, element('a', { href: `#${target}` }, ...inlines(withoutLinks(label)))),
  );
  return element('ul', { className: 'index' }, lines(items));
}
