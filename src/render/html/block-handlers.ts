import type { ElementContent } from 'hast';
import type { Block, List, Paragraph, Preformatted, Quotation } from '../../document/document.js';
import { renderContents } from './contents.js';
import { renderCover } from './cover.js';
import { renderSmallDrawing } from './drawing.js';
import { element } from './element.js';
import { renderFigure } from './figure.js';
import { flow } from './flow.js';
import type { HtmlContext } from './html-context.js';
import { renderIndex } from './index-list.js';
import { lines } from './lines.js';
import { renderSection } from './section.js';
import { renderTable } from './table.js';

type BlockOf = { readonly [Node in Block as Node['type']]: Node };
type BlockHandlers = {
  readonly [Type in keyof BlockOf]: (node: BlockOf[Type], context: HtmlContext) => ElementContent;
};

const handlers: BlockHandlers = {
  cover: renderCover,
  contents: renderContents,
  section: renderSection,
  paragraph: renderParagraph,
  list: renderList,
  quotation: renderQuotation,
  preformatted: renderPreformatted,
  table: renderTable,
  figure: renderFigure,
  smallDrawing: renderSmallDrawing,
  index: renderIndex,
  divider: () => element('hr', {}),
};

export function renderBlock<Type extends keyof BlockOf>(
  node: { readonly [Key in Type]: BlockOf[Key] & { readonly type: Key } }[Type],
  context: HtmlContext,
): ElementContent {
  const handler: BlockHandlers[Type] = handlers[node.type];
  return handler(node, context);
}

function renderParagraph({ role, children }: Paragraph, { inlines }: HtmlContext): ElementContent {
  return element('p', { className: role }, ...inlines(children));
}

function renderList(list: List, context: HtmlContext): ElementContent {
  const items = list.children.map((item) => element('li', {}, ...flow(item.children, context)));
  if (!list.ordered) return element('ul', {}, lines(items));
  return element('ol', { start: list.start === 1 ? undefined : list.start }, lines(items));
}

function renderQuotation({ children }: Quotation, { blocks }: HtmlContext): ElementContent {
  return element('blockquote', {}, lines(blocks(children)));
}

/** A parser drops a line end right after the tag, so a text that begins with one needs it twice. */
function renderPreformatted({ value }: Preformatted): ElementContent {
  return element('pre', {}, value.startsWith('\n') ? `\n${value}` : value);
}
