import type { AlignType, Paragraph, PhrasingContent, TableCell, Table as TableNode, TableRow } from 'mdast';
import type { Block, TableRow as DocumentRow, Inline, Table, TableColumn } from '../../document/document.js';
import { text } from '../../document/text.js';
import { inlineNodes } from './inline-handlers.js';

/**
 * GFM's tables have one head row and no spans: what spans stands in its first place and leaves the others empty, and
 * further head rows become rows. The caption goes above, if print has it, and the notes below.
 */
export function tableNodes(table: Table): readonly (Paragraph | TableNode)[] {
  const { columns, head, body, notes } = table;
  const [first, ...others] = head;
  const rows = [...others, ...body].map((row) => rowNode(row, columns.length));
  return [
    ...captionNodes(table),
    {
      type: 'table',
      align: columns.map(({ align }) => aligns[align]),
      children: [first ? rowNode(first, columns.length) : emptyRow(columns.length), ...rows],
    },
    ...notes.map(({ children }): Paragraph => ({ type: 'paragraph', children: inlineNodes(children) })),
  ];
}

function captionNodes({ number, caption, captionVisible, unit }: Table): readonly Paragraph[] {
  const parts: readonly (readonly Inline[])[] = [
    ...(number === undefined ? [] : [text(String(number))]),
    ...(captionVisible ? [caption] : []),
    ...(unit === undefined ? [] : [text(unit)]),
  ];
  if (parts.length === 0) return [];
  const told = parts.flatMap((part, index) => (index === 0 ? part : [...text('. '), ...part]));
  return [{ type: 'paragraph', children: [{ type: 'strong', children: inlineNodes(told) }] }];
}

const aligns: Readonly<Record<TableColumn['align'], AlignType>> = {
  start: 'left',
  end: 'right',
  center: 'center',
  decimal: 'right',
  decimalStart: 'left',
};

function rowNode({ cells, role }: DocumentRow, width: number): TableRow {
  const heavy = role === 'total' || role === 'subtotal';
  const children = emptyRow(width).children;
  for (const { column, indent, children: blocks } of cells) {
    const content = lines(blocks);
    const stepped: PhrasingContent[] =
      indent > 0 && content.length > 0
        ? [{ type: 'text', value: '–\u00a0'.repeat(indent) }, ...content]
        : content;
    children[column] = {
      type: 'tableCell',
      children: heavy && stepped.length > 0 ? [{ type: 'strong', children: stepped }] : stepped,
    };
  }
  return { type: 'tableRow', children };
}

function emptyRow(width: number): TableRow {
  return {
    type: 'tableRow',
    children: Array.from({ length: width }, (): TableCell => ({ type: 'tableCell', children: [] })),
  };
}

/** A cell of GFM is one line; a break of HTML is what parts its paragraphs. */
function lines(blocks: readonly Block[]): PhrasingContent[] {
  return paragraphsIn(blocks).flatMap((children, index): readonly PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'html', value: '<br>' } as const] : []),
    ...inlineNodes(children),
  ]);
}

function paragraphsIn(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.children];
    if (block.type === 'list') return block.children.flatMap(({ children }) => paragraphsIn(children));
    return block.type === 'quotation' ? paragraphsIn(block.children) : [];
  });
}
