import type { BlockContent, DefinitionContent, Heading, PhrasingContent } from 'mdast';
import type { Block, Cover, Figure, List, Section } from '../../document/document.js';
import { inlineNodes } from './inline-handlers.js';
import { tableNodes } from './table.js';

type FlowNode = BlockContent | DefinitionContent;

type Handlers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => readonly FlowNode[];
};

const handlers: Handlers = {
  cover,
  // Whoever shows Markdown makes a table of contents out of its headings.
  contents: () => [],
  section,
  paragraph: ({ children, role }) => {
    const content = inlineNodes(children);
    return [
      { type: 'paragraph', children: role === 'label' ? [{ type: 'strong', children: content }] : content },
    ];
  },
  list,
  quotation: ({ children }) => [{ type: 'blockquote', children: children.flatMap(blockNodes) }],
  preformatted: ({ value }) => [{ type: 'code', value }],
  table: tableNodes,
  figure: figureNodes,
  smallDrawing: ({ alternative }) => [
    { type: 'paragraph', children: [{ type: 'text', value: alternative }] },
  ],
  // Without pages and without anchors an index would say nothing but names.
  index: () => [],
  divider: () => [{ type: 'thematicBreak' }],
};

export function blockNodes(block: Block): FlowNode[] {
  // The table is keyed by the block's own type, which the compiler cannot follow through the look-up.
  const handle = handlers[block.type] as (block: Block) => readonly FlowNode[];
  return [...handle(block)];
}

/** The only heading of the first level; chapters come below it. */
function cover({ kind, period, body, organisation, decision, facts, said = [] }: Cover): readonly FlowNode[] {
  const title = [kind, period].filter(Boolean).join(' ');
  const issued = [...new Set([body, organisation])].join(', ');
  const told = [issued, decision, ...facts.map(({ label, value }) => `${label}: ${value}`), ...said];
  return [
    heading(1, [{ type: 'text', value: title }]),
    ...told
      .filter(Boolean)
      .map((value): FlowNode => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  ];
}

function section({ level, number, title, children }: Section): readonly FlowNode[] {
  const words = inlineNodes(title);
  const numbered: PhrasingContent[] =
    number === undefined ? words : [{ type: 'text', value: `${number} ` }, ...words];
  return [heading(level + 1, numbered), ...children.flatMap(blockNodes)];
}

/** Markdown draws nothing: what the picture tells stands in its place, and the figures where no table has them. */
function figureNodes({ number, caption, alternative, data, dataElsewhere }: Figure): readonly FlowNode[] {
  const name: PhrasingContent[] = number === undefined ? [] : [{ type: 'text', value: `${number}. ` }];
  const title: FlowNode = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [...name, ...inlineNodes(caption)] }],
  };
  const told: FlowNode = { type: 'paragraph', children: [{ type: 'text', value: alternative }] };
  return [title, told, ...(data && !dataElsewhere ? tableNodes(data) : [])];
}

/** Markdown has six levels; what is deeper shares the last. */
function heading(depth: number, children: PhrasingContent[]): Heading {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return { type: 'heading', depth: levels[depth - 1] ?? 6, children };
}

function list({ ordered, start, children }: List): readonly FlowNode[] {
  return [
    {
      type: 'list',
      ordered,
      ...(ordered ? { start } : {}),
      spread: false,
      children: children.map((item) => ({
        type: 'listItem',
        spread: false,
        children: item.children.flatMap(blockNodes),
      })),
    },
  ];
}
