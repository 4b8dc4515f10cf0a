import { toHtml } from 'hast-util-to-html';
import type { DocumentRoot } from '../../document/document.js';
import type { Theme } from '../../document/theme.js';
import { renderBlock } from './block-handlers.js';
import { createWordDividers } from './divide-words.js';
import { indexDocument } from './document-index.js';
import { drawingStyle } from './drawing-style.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { renderInline } from './inline-handlers.js';
import { lines } from './lines.js';
import { pageBody } from './page-body.js';
import { pageHead } from './page-head.js';
import { themeStyle } from './theme-style.js';

/**
 * The document as one HTML file that needs nothing beside itself: the style is inside, there is no script, and the
 * page's own policy forbids every request. `stylesheet` is the CSS of the template; it finds the theme in custom
 * properties. The same input gives the same bytes, one block element per line.
 *
 * The page is built as a tree (hast) and escaped as it is written out, so no text can become markup.
 */
export function renderHtml(document: DocumentRoot, theme: Theme, stylesheet: string): string {
  const context: HtmlContext = {
    document,
    logotype: theme.logotype,
    index: indexDocument(document),
    divide: createWordDividers(),
    blocks: (nodes) => nodes.map((node) => renderBlock(node, context)),
    inlines: (nodes) => nodes.flatMap((node) => renderInline(node, context)),
  };
  const drawings = context.index.hasDrawings ? [drawingStyle(theme)] : [];
  const style = [themeStyle(document, theme), ...drawings, stylesheet].join('\n');
  const hasPictures = context.index.hasPictures || theme.logotype !== undefined;
  const page = element(
    'html',
    { lang: document.language },
    lines([pageHead(document.meta, style, hasPictures), pageBody(context)]),
  );
  const html = toHtml(page, { characterReferences: { useNamedReferences: true } });
  return `<!DOCTYPE html>\n${html}\n`;
}
