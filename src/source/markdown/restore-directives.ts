import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
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
  if (node.position === undefined) return node.children;
  const around = wrap(node.position, restorePhrasing(node.children, source), source);
  if (node.type === 'textDirective') return around;
  return [{ type: 'paragraph', children: mergeText(around) as PhrasingContent[], position: node.position }];
}

function restorePhrasing(children: readonly PhrasingContent[], source: string): readonly PhrasingContent[] {
  return children.flatMap((child) => restoreBlock(child, source) as PhrasingContent[]);
}

type UnistPosition = NonNullable<Nodes['position']>;
type UnistPoint = UnistPosition['start'];

/** The source before the first child, the children, the source after the last. */
function wrap({ start, end }: UnistPosition, inside: readonly Nodes[], source: string): readonly Nodes[] {
  const first = inside[0]?.position?.start;
  const last = inside.at(-1)?.position?.end;
  if (first === undefined || last === undefined) return [textBetween(source, start, end)];
  return [textBetween(source, start, first), ...inside, textBetween(source, last, end)];
}

function textBetween(source: string, start: UnistPoint, end: UnistPoint): Text {
  return { type: 'text', value: source.slice(start.offset, end.offset), position: { start, end } };
}

/** The opening and the closing line become paragraphs of their own around the blocks. */
function restoreContainer(node: ContainerDirective, source: string): readonly Nodes[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return node.children;
  const written = source.slice(start.offset, end.offset);
  const [opening = '', ...below] = written.split('\n');
  const last = below.at(-1);
  const hasClosing = last !== undefined && /^\s*:{3,}\s*$/.test(last);
  const label = node.children.find(isLabel);
  const blocks = node.children.filter((child) => child !== label);
  return [
    lineParagraph(label?.children ?? [], { start, end: moved(start, opening.length) }, source),
    ...blocks.flatMap((child) => restoreBlock(child, source)),
    ...(hasClosing ? [lineParagraph([], { start: moved(end, -last.trim().length), end }, source)] : []),
  ];
}

function isLabel(node: Nodes): node is Paragraph {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

function moved(point: UnistPoint, by: number): UnistPoint {
  return { line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by };
}

function lineParagraph(
  label: readonly PhrasingContent[],
  position: UnistPosition,
  source: string,
): Paragraph {
  const children = wrap(position, restorePhrasing(label, source), source);
  return { type: 'paragraph', children: mergeText(children) as PhrasingContent[], position };
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
