import type { Edit } from '../../base/edit.js';
import type { DataNode, MapNode } from '../../source/data-node.js';
import { writeScalar } from '../../source/yaml/write-scalar.js';
import { isBlock, itemsOf, putInside, valueAt, withoutEntry } from './nodes.js';

const key = 'att göra';

/** Marks a record as having something left to do, besides what its author had marked already. */
export function mark(map: MapNode, toDos: readonly string[]): readonly Edit[] {
  if (toDos.length === 0) return [];
  const all = [...written(map), ...toDos];
  return [...withoutEntry(map, key), ...putInside(map, toDoLines(all))];
}

/** Marks a text that has nothing on top. */
export function markOnTop(toDos: readonly string[]): readonly Edit[] {
  const top = { line: 1, column: 1 };
  return [{ range: { start: top, end: top }, text: ['---', ...toDoLines(toDos), '---', ''].join('\n') }];
}

export function canBeMarked(node: DataNode | undefined): node is MapNode {
  return isBlock(node) && node.entries[0]?.key.text !== key;
}

function toDoLines(toDos: readonly string[]): readonly string[] {
  const [only] = toDos;
  if (only !== undefined && toDos.length === 1) return [`${key}: ${writeScalar(only)}`];
  return [`${key}:`, ...toDos.map((toDo) => `  - ${writeScalar(toDo)}`)];
}

function written(map: MapNode): readonly string[] {
  const value = valueAt(map, key);
  const items = value?.kind === 'scalar' ? [value] : itemsOf(value);
  return items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
}
