import { type Edit, insertAt, withoutLines } from '../../base/edit.js';
import type { Range } from '../../base/place.js';
import type { DataNode, MapEntry, MapNode, ScalarNode } from '../../source/data-node.js';
import { writeScalar } from '../../source/yaml/write-scalar.js';

export function entryOf(node: DataNode | undefined, key: string): MapEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

export function valueAt(node: DataNode | undefined, key: string): DataNode | undefined {
  return entryOf(node, key)?.value;
}

export function textAt(node: DataNode | undefined, key: string): string | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' ? value.text : undefined;
}

export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The first line after those that something is written on. */
export function lineAfter({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line : end.line + 1;
}

/** True for keys on lines of their own, one under the other, which is where lines can be put in and taken away. */
export function isBlock(node: DataNode | undefined): node is MapNode {
  if (node?.kind !== 'map') return false;
  const columns = new Set(node.entries.map(({ key }) => key.range.start.column));
  const lines = new Set(node.entries.map(({ key }) => key.range.start.line));
  return columns.size <= 1 && lines.size === node.entries.length;
}

/** One or more lines after the first entry of a block, as far in as its keys. */
export function putInside(map: MapNode, lines: readonly string[]): readonly Edit[] {
  const first = map.entries[0];
  if (!first) return [];
  const indent = ' '.repeat(first.key.range.start.column - 1);
  const text = lines.map((line) => `${indent}${line}\n`).join('');
  return [
    insertAt(
      { line: lineAfter({ start: first.key.range.start, end: first.value.range.end }), column: 1 },
      text,
    ),
  ];
}

/** Takes a key with its value away, for a key that does not share its line with a dash. */
export function withoutEntry(map: DataNode | undefined, key: string): readonly Edit[] {
  const entry = entryOf(map, key);
  if (!entry || !isBlock(map)) return [];
  return [withoutLines(entry.key.range.start.line, lineAfter(spanOf(entry)) - 1)];
}

/** From the key to the end of the value; an empty value has no place of its own. */
function spanOf({ key, value }: MapEntry): Range {
  return { start: key.range.start, end: value.range.end };
}

/** Another text for a value, within the quotation marks that it has. */
export function rewrite(node: DataNode | undefined, text: string): readonly Edit[] {
  if (node?.kind !== 'scalar' || node.text === text) return [];
  const inner = partRange(node, 0, node.text.length);
  if (inner && (!node.quoted || !/['"\\]/.test(text))) return [{ range: inner, text }];
  return [{ range: node.range, text: writeScalar(text) }];
}

/** Where a part of a text is written; undefined where the text is not written as it is read. */
export function partRange({ range, text }: ScalarNode, start: number, end: number): Range | undefined {
  const { line, column } = range.start;
  const around = range.end.column - column - text.length;
  if (range.end.line !== line || (around !== 0 && around !== 2)) return undefined;
  const from = column + around / 2;
  return { start: { line, column: from + start }, end: { line, column: from + end } };
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Every year in a text so many years on. */
export function shiftYears(text: string, step: number): string {
  return text.replace(year, (found) => String(Number(found) + step));
}

export function yearsIn(text: string): readonly number[] {
  return (text.match(year) ?? []).map(Number);
}
