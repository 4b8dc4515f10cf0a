import type {
  BlockContent,
  DefinitionContent,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { isOurs } from './directives.js';

/**
 * Gives text back what the directive syntax took from it: every directive that is none of ours becomes exactly the
 * characters its author wrote, with the formatting inside its label kept.
 */
export function restoreDirectives(root: Root, source: string): Root {
  return {
    ...root,
    children: root.children.flatMap((child) => restoreBlock(child, source) as RootContent[]),
  };
}

type Directive = ContainerDirective | LeafDirective | TextDirective;

function isForeign(node: Nodes): node is Directive {
  return (
    (node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective') &&
    !isOurs(node.name, node.type)
  );
}

function restoreBlock(node: Nodes, source: string): readonly Nodes[] {
  if (isForeign(node)) return restoreForeign(node, source);
  if (!('children' in node)) return [node];
  const children = mergeText(node.children.flatMap((child) => restoreBlock(child, source)));
  return [{ ...node, children } as Nodes];
}

function restoreForeign(node: Directive, source: string): readonly Nodes[] {
  if (node.type === 'containerDirective') return restoreContainer(node, source);
  const inside = restorePhrasing(node.children, source);
  const around = wrap(node, inside, source);
  return node.type === 'textDirective' ? around : [paragraphOf(mergeText(around) as PhrasingContent[], node)];
}

function restorePhrasing(children: readonly PhrasingContent[], source: string): readonly PhrasingContent[] {
  return children.flatMap((child) => restoreBlock(child, source) as PhrasingContent[]);
}

/** The source before the first child, the children, the source after the last. */
function wrap(node: Nodes, inside: readonly Nodes[], source: string): readonly Nodes[] {
  const start = node.position?.start;
  const end = node.position?.end;
  const first = inside[0]?.position?.start;
  const last = inside.at(-1)?.position?.end;
  if (start === undefined || end === undefined) return inside;
  if (first === undefined || last === undefined) return [textBetween(source, start, end)];
  return [textBetween(source, start, first), ...inside, textBetween(source, last, end)];
}

type UnistPoint = NonNullable<Nodes['position']>['start'];

function textBetween(source: string, start: UnistPoint, end: UnistPoint): Text {
  return { type: 'text', value: source.slice(start.offset, end.offset), position: { start, end } };
}

function paragraphOf(children: PhrasingContent[], node: Nodes): Paragraph {
  return { type: 'paragraph', children, ...(node.position ? { position: node.position } : {}) };
}

/** The opening and the closing line become paragraphs of their own around the blocks. */
function restoreContainer(node: ContainerDirective, source: string): readonly Nodes[] {
  const position = node.position;
  if (position === undefined) return node.children;
  const written = source.slice(position.start.offset, position.end.offset).split('\n');
  const blocks = node.children.filter((child) => !isLabel(child));
  const closing =
    written.length > 1 && /^\s*:{3,}\s*$/.test(written.at(-1) ?? '') ? written.at(-1) : undefined;
  return [
    lineParagraph(written[0] ?? '', node),
    ...blocks.flatMap((child) => restoreBlock(child, source) as (BlockContent | DefinitionContent)[]),
    ...(closing === undefined ? [] : [lineParagraph(closing, node)]),
  ];
}

function isLabel(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

function lineParagraph(line: string, node: Nodes): Paragraph {
  const position = node.position ? { position: node.position } : {};
  return { ...paragraphOf([{ type: 'text', value: line.trim(), ...position }], node) };
}

/** `10`, `:30` and ` i dag` are one text again. */
export function mergeText(nodes: readonly Nodes[]): Nodes[] {
  const merged: Nodes[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (last?.type === 'text' && node.type === 'text') merged[merged.length - 1] = joined(last, node);
    else merged.push(node);
  }
  return merged;
}

function joined(a: Text, b: Text): Text {
  const start = a.position?.start;
  const end = b.position?.end;
  return { type: 'text', value: a.value + b.value, ...(start && end ? { position: { start, end } } : {}) };
}
