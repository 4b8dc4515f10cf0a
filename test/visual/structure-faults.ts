import type { TagNode } from '../../src/render/pdf/layout/tag-node.js';

/** What a validator does not see: whether the structure tree says to a listener what the page says to the eye. */
export function structureFaults(root: TagNode): readonly string[] {
  const nodes = allOf(root);
  const ids = new Set(nodes.flatMap(({ id }) => (id === undefined ? [] : [id])));
  return [
    ...headingJumps(nodes),
    ...nodes.filter(({ tag }) => tag === 'Table').flatMap((table) => tableFaults(table, ids)),
    ...nodes.flatMap(listFaults),
    ...nodes.filter(({ tag, id }) => tag === 'Note' && id === undefined).map(() => 'a note without id'),
  ];
}

function allOf(node: TagNode): readonly TagNode[] {
  return [node, ...node.children.flatMap(allOf)];
}

function headingJumps(nodes: readonly TagNode[]): readonly string[] {
  const levels = nodes.flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`H${level} after H${before}`] : [];
  });
}

function tableFaults(table: TagNode, ids: ReadonlySet<string>): readonly string[] {
  const cells = allOf(table).filter(({ tag }) => tag === 'TH' || tag === 'TD');
  const heads = cells.filter(({ tag }) => tag === 'TH');
  const named = table.attributes?.owner === 'Table' || table.children.some(({ tag }) => tag === 'Caption');
  return [
    ...(named ? [] : [`table ${table.id} without a name`]),
    ...(heads.length > 0 ? [] : [`table ${table.id} without header cells`]),
    ...cells.flatMap((cell) => cellFaults(cell, ids)),
  ];
}

function cellFaults({ tag, attributes }: TagNode, ids: ReadonlySet<string>): readonly string[] {
  if (attributes?.owner !== 'Cell') return [`${tag} without attributes`];
  const { scope, headers } = attributes;
  return [
    ...(tag === 'TH' && scope === undefined ? ['TH without scope'] : []),
    ...headers.filter((id) => !ids.has(id)).map((id) => `a header ${id} that no cell has`),
  ];
}

function listFaults({ tag, children }: TagNode): readonly string[] {
  const tags = children.map((child) => child.tag);
  if (tag === 'L') return tags.filter((each) => each !== 'LI').map((each) => `${each} in L`);
  if (tag === 'LI' && tags.join(' ') !== 'Lbl LBody') return [`LI of ${tags.join(' ')}`];
  if (tag === 'TOC') return tags.filter((each) => each !== 'TOCI').map((each) => `${each} in TOC`);
  return [];
}
