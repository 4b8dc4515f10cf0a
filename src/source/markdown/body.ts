import type { Nodes, Root } from 'mdast';
import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { indexLines, type LineIndex } from '../line-index.js';

/** A body to look through. `parsed` still has every directive, `root` only ours. Offsets count in `text`. */
export interface MarkdownBody {
  readonly path: string;
  readonly text: string;
  readonly index: LineIndex;
  readonly parsed: Root;
  readonly root: Root;
}

export function bodyOf(path: string, text: string, parsed: Root, root: Root): MarkdownBody {
  return { path, text, index: indexLines(text), parsed, root };
}

/** Looks for one kind of fault in a body. */
export type FindInBody = (body: MarkdownBody) => readonly Diagnostic[];

export interface Remark {
  readonly message: Bilingual;
  readonly help?: Bilingual;
  readonly suggestion?: string | undefined;
}

/** From `start` up to `end`, offsets in the body's text. */
export function remark(body: MarkdownBody, rule: Rule, [start, end]: Span, what: Remark): Diagnostic {
  return diagnose(rule, { place: placeIn(body, [start, end]), ...what });
}

export function placeIn({ path, index }: MarkdownBody, [start, end]: Span): Place {
  return { path, range: { start: index.pointAt(start), end: index.pointAt(end) } };
}

export type Span = readonly [start: number, end: number];

export function spanOf(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** What the author wrote for a node. */
export function sourceOf(body: MarkdownBody, node: Nodes): string {
  return body.text.slice(...spanOf(node));
}

type NodeOfType<T extends Nodes['type']> = Extract<Nodes, { type: T }>;

type NodesByType = ReadonlyMap<string, readonly Nodes[]>;

/** Every trap asks for the nodes of the same trees, so each tree is walked once. */
const walked = new WeakMap<Nodes, NodesByType>();

/** All nodes of a type in the order of the text, of a tree that changes no more. */
export function nodesOf<T extends Nodes['type']>(root: Nodes, type: T): readonly NodeOfType<T>[] {
  const byType = walked.get(root) ?? sortByType(root);
  walked.set(root, byType);
  return (byType.get(type) ?? []) as readonly NodeOfType<T>[];
}

/** The depth is bounded by the limits on nesting. */
function sortByType(root: Nodes): NodesByType {
  const byType = new Map<string, Nodes[]>();
  const visit = (node: Nodes): void => {
    const same = byType.get(node.type);
    if (same) same.push(node);
    else byType.set(node.type, [node]);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return byType;
}

export function shorten(text: string): string {
  return inShort(text.replace(/\s+/g, ' ').trim());
}
