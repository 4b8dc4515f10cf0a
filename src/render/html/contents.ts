import type { Element } from 'hast';
import type { Block, Contents, Section } from '../../document/document.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { contentsHeadingId, contentsId } from './ids.js';
import { withoutLinks } from './inline-text.js';
import { lines } from './lines.js';

interface Entry {
  readonly section: Section;
  readonly children: readonly Entry[];
}

/**
 * The navigation. On a phone the style hides the list that follows a closed summary; where there is room it shows the
 * heading in place of the summary. The list stands beside the disclosure and not in it: what is inside one that is closed
 * counts as hidden to tools and to older browsers, whatever a style makes of it.
 */
export function renderContents({ depth }: Contents, context: HtmlContext): Element {
  const { contents } = context.document.labels;
  const entries = entriesOf(context.document.children, depth);
  const parts = [
    element('h2', { id: contentsHeadingId }, contents),
    element('details', {}, element('summary', {}, contents)),
    ...entryList(entries, context),
  ];
  const properties = { id: contentsId, className: 'contents', ariaLabelledBy: contentsHeadingId };
  return element('nav', properties, lines(parts));
}

/** What stands under a section that is kept out moves up to its place. */
function entriesOf(nodes: readonly Block[], depth: number): readonly Entry[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'section' || node.level > depth) return [];
    const children = entriesOf(node.children, depth);
    return node.inContents ? [{ section: node, children }] : children;
  });
}

function entryList(entries: readonly Entry[], context: HtmlContext): readonly Element[] {
  if (entries.length === 0) return [];
  return [element('ol', {}, lines(entries.map((entry) => entryItem(entry, context))))];
}

function entryItem({ section, children }: Entry, context: HtmlContext): Element {
  const { id, number, title } = section;
  const numbered = number === undefined ? [] : [element('span', { className: 'number' }, number), ' '];
  const link = element('a', { href: `#${id}` }, ...numbered, ...context.inlines(withoutLinks(title)));
  return element('li', {}, children.length === 0 ? [link] : lines([link, ...entryList(children, context)]));
}
