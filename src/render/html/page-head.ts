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
    element('style', {}, `\n${closedStyle(compact(style))}\n`),
  ];
  return element('head', {}, lines(elements));
}

function named(name: string, content: string): Element {
  return element('meta', { name, content });
}

/**
 * The style without its comments and indentation, which are for those who write it and a quarter of a short page. What
 * is quoted, escaped or an address stays as it was written.
 */
function compact(style: string): string {
  return style
    .replace(/\r\n?/g, '\n')
    .replace(
      /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|url\([^)"']*\)|\\[\s\S]|\s*(?:\/\*[\s\S]*?\*\/\s*)+|\n\s+/g,
      (part) => {
        if (!/^\s*\/\*|^\n/.test(part)) return part;
        // A comment parts words also where no space stands beside it.
        if (!/^\s|\s$/.test(part)) return '/**/';
        return part.includes('\n') ? '\n' : ' ';
      },
    );
}

/** The end tag is the one thing a parser looks for inside a style. A backslash hides it; to CSS it means nothing. */
function closedStyle(style: string): string {
  return style.replace(/<\/(?=style)/gi, '<\\/').trim();
}
