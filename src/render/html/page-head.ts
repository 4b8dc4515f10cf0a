import type { Element } from 'hast';
import type { DocumentMeta } from '../../document/document.js';
import { element } from './element.js';
import { lines } from './lines.js';

/** Nothing is loaded and nothing runs, whatever a text or a stylesheet should contain. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Images that are inside the file itself. */
const ownPictures = '; img-src data:';

export function pageHead(meta: DocumentMeta, style: string, hasPictures: boolean): Element {
  const description = meta.subject === undefined ? [] : [named('description', meta.subject)];
  const elements = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: `${policy}${hasPictures ? ownPictures : ''}`,
    }),
    named('viewport', 'width=device-width, initial-scale=1'),
    element('title', {}, meta.title),
    named('author', meta.author),
    ...description,
    named('dcterms.date', meta.date),
    element('style', {}, `\n${closedStyle(style)}\n`),
  ];
  return element('head', {}, lines(elements));
}

function named(name: string, content: string): Element {
  return element('meta', { name, content });
}

/** The end tag is the one thing a parser looks for inside a style. A backslash hides it; to CSS it means nothing. */
function closedStyle(style: string): string {
  return style
    .replace(/\r\n?/g, '\n')
    .replace(/<\/(?=style)/gi, '<\\/')
    .trim();
}
