import type { Place, Range } from '../base/place.js';
import type { DataNode } from '../source/data-node.js';

export type Path = readonly (string | number)[];

/** A validated record that still knows where each of its parts is written. */
export interface Located<T> {
  readonly path: string;
  readonly value: T;
  /** The place of a value; the nearest enclosing one where the path leads to nothing written. */
  at(path: Path): Place;
  /** The place of the key that holds a value. */
  keyAt(path: Path): Place;
}

export function located<T>(file: string, value: T, node: DataNode): Located<T> {
  return {
    path: file,
    value,
    at: (path) => ({ path: file, range: valueRange(node, path) }),
    keyAt: (path) => ({ path: file, range: keyRange(node, path) }),
  };
}

export function keyRange(node: DataNode, path: Path): Range {
  const key = path.at(-1);
  const parent = nodeAt(node, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.find((each) => each.key.text === key) : undefined;
  return entry ? entry.key.range : valueRange(node, path);
}

export function valueRange(node: DataNode, path: Path): Range {
  const found = nodeAt(node, path);
  if (found) return found.range;
  return path.length === 0 ? node.range : valueRange(node, path.slice(0, -1));
}

export function nodeAt(node: DataNode, path: Path): DataNode | undefined {
  return path.reduce<DataNode | undefined>((current, step) => {
    if (current?.kind === 'map') return current.entries.find((entry) => entry.key.text === step)?.value;
    if (current?.kind === 'list' && typeof step === 'number') return current.items[step];
    return undefined;
  }, node);
}

/** The plain value that Zod reads. Maps have no prototype, so no key of a plan can reach one. */
export function toPlain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const entry of node.entries) plain[entry.key.text] = toPlain(entry.value);
  return plain;
}
