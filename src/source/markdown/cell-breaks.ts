import type { Nodes, Root } from 'mdast';

/**
 * `<br>` in the cell of a table becomes a line break: a row is one line of the file, and this is what all who have
 * wanted two lines in a cell of Markdown have learnt to write. Elsewhere it is HTML like any other.
 */
export function breakCells(root: Root): Root {
  return within(root, false) as Root;
}

function within(node: Nodes, inCell: boolean): Nodes {
  if (inCell && node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) {
    return { type: 'break', ...(node.position ? { position: node.position } : {}) };
  }
  if (!('children' in node)) return node;
  const cell = inCell || node.type === 'tableCell';
  if (!cell && !mayHoldTable.has(node.type)) return node;
  return { ...node, children: node.children.map((child) => within(child, cell)) } as Nodes;
}

const mayHoldTable: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'list',
  'listItem',
  'blockquote',
  'footnoteDefinition',
  'table',
  'tableRow',
]);
