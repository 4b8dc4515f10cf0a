import type { Element } from 'hast';
import type { Contents, Cover, DocumentMeta } from '../../document/document.js';
import { renderContents } from './contents.js';
import { renderCover, renderTitleHeader } from './cover.js';
import { element } from './element.js';
import { renderEndnotes } from './endnotes.js';
import type { HtmlContext } from './html-context.js';
import { contentsId, mainId } from './ids.js';
import { lines } from './lines.js';

/** The landmarks: the cover is the page's header and the table of contents its navigation; the rest is main. */
export function pageBody(context: HtmlContext): Element {
  const { children, meta, labels } = context.document;
  const cover = children.find((node): node is Cover => node.type === 'cover');
  const contents = children.find((node): node is Contents => node.type === 'contents');
  const text = children.filter((node) => node !== cover && node !== contents);
  const main = element(
    'main',
    { id: mainId, tabIndex: -1 },
    lines([...context.blocks(text), ...renderEndnotes(context)]),
  );
  const parts = [
    // Where the cover says it all there is nothing to skip to.
    ...(text.length > 0
      ? [element('a', { className: 'skip', href: `#${mainId}` }, labels.skipToContent)]
      : []),
    cover ? renderCover(cover, context) : renderTitleHeader(meta.title, meta.watermark),
    contents ? besideEachOther(renderContents(contents, context), main) : main,
    footer(context, contents !== undefined),
  ];
  return element('body', { dataWatermark: meta.watermark }, lines(parts));
}

/** What holds both ends where they end, so that contents which stay in sight never lie over the foot of the page. */
function besideEachOther(contents: Element, main: Element): Element {
  return element('div', { className: 'columns' }, lines([contents, main]));
}

function footer({ document: { meta, labels } }: HtmlContext, hasContents: boolean): Element {
  const back = hasContents
    ? [element('p', {}, element('a', { href: `#${contentsId}` }, labels.contents))]
    : [];
  return element('footer', {}, lines([...imprint(meta), ...back]));
}

function imprint({ title, author, date }: DocumentMeta): readonly Element[] {
  return [element('p', {}, title), element('p', {}, author, ' ', element('time', { dateTime: date }, date))];
}
