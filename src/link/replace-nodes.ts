import type { Nodes } from 'mdast';

/**
 * The nodes with some of them replaced. `change` gives undefined for one that stays, which is then looked into; a
 * node that nothing is replaced in stays the same object, so that what is known of it by identity still is.
 */
export function replaceNodes<T extends Nodes>(
  nodes: readonly T[],
  change: (node: Nodes) => readonly Nodes[] | undefined,
): T[] {
  return nodes.flatMap((node): readonly Nodes[] => {
    const changed = change(node);
    if (changed) return changed;
    if (!('children' in node)) return [node];
    const children = replaceNodes<Nodes>(node.children, change);
    const same =
      children.length === node.children.length && children.every((child, at) => child === node.children[at]);
    return [same ? node : ({ ...node, children } as Nodes)];
  }) as T[];
}
