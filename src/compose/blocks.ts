import type { ListItem as MdastListItem, Nodes, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { Block, ListItem, Paragraph } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { Composer } from './composer.js';
import { dataBlocks } from './data-blocks.js';
import { inlines } from './inline.js';
import { markdownTable } from './markdown-table.js';
import { pictureFigure } from './picture-figure.js';
import type { TextScope } from './text-scope.js';

/** The kinds of mdast node that stand as blocks of their own; headings are the flow's. */
type FlowNode = Exclude<RootContent, { type: 'heading' }>;

type Handler<Node> = (node: Node, scope: TextScope, composer: Composer) => readonly Block[];

const handlers: { readonly [Type in FlowNode['type']]?: Handler<Extract<FlowNode, { type: Type }>> } = {
  paragraph: (node, scope, composer) =>
    pictureFigure(node, scope, composer) ?? [paragraph(inlines(node.children, scope, composer))],
  list: (node, scope, composer) => [
    {
      type: 'list',
      ordered: node.ordered === true,
      start: node.start ?? 1,
      children: node.children.map((item) => listItem(item, scope, composer)),
    },
  ],
  blockquote: (node, scope, composer) => [
    { type: 'quotation', children: blocks(node.children, scope, composer) },
  ],
  code: ({ value }) => [{ type: 'preformatted', value }],
  // Markdown cannot put markup of its own into the document; what was written is shown as it was written.
  html: ({ value }) => [paragraph(text(value))],
  thematicBreak: () => [{ type: 'divider' }],
  table: markdownTable,
  leafDirective: infoga,
  sharedText: ({ children }, scope, composer) => blocks(children, scope, composer),
};

/** A text's nodes as blocks. Definitions are found through the scope and make no block where they stand. */
export function blocks(nodes: readonly Nodes[], scope: TextScope, composer: Composer): readonly Block[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return [label(inlines(node.children, scope, composer))];
    const handle = handlers[node.type as FlowNode['type']] as Handler<Nodes> | undefined;
    return handle ? handle(node, scope, composer) : [];
  });
}

/** A heading inside a list, a quotation or a note heads no section of the document. */
function label(children: Paragraph['children']): Paragraph {
  return { type: 'paragraph', role: 'label', children };
}

function listItem(item: MdastListItem, scope: TextScope, composer: Composer): ListItem {
  return { type: 'listItem', children: blocks(item.children, scope, composer) };
}

function infoga(node: LeafDirective, scope: TextScope, composer: Composer): readonly Block[] {
  const data = scope.placed.get(plainText(node).trim());
  return data ? dataBlocks(data, composer) : [];
}
