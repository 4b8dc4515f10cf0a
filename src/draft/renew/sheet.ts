import type { Edit } from '../../base/edit.js';
import type { DataNode, MapNode, ScalarNode } from '../../source/data-node.js';
import { writeScalar } from '../../source/yaml/write-scalar.js';
import { splitRow } from '../../value/split-row.js';
import { entryOf, itemsOf, rewrite, valueAt } from './nodes.js';

/** The columns and rows of a table, wherever they are written, and how they are written anew. */
export interface Sheet {
  readonly titles: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly writeTitles: (titles: readonly string[]) => readonly Edit[];
}

export interface SheetRow {
  readonly cells: readonly string[];
  /** Whether what is left out of it is worked out. */
  readonly isComputed: boolean;
  readonly write: (cells: readonly string[]) => readonly Edit[];
}

/** Rows as they stand in the table's own file: cells with bars between. */
export function yamlSheet(table: MapNode): Sheet | undefined {
  const columns = valueAt(table, 'kolumner');
  if (columns?.kind !== 'scalar') return undefined;
  return {
    titles: cut(columns),
    rows: [...rowsOf(valueAt(table, 'rader'), false), ...totalOf(valueAt(table, 'summa'))],
    writeTitles: (titles) => rewrite(columns, titles.join(' | ')),
  };
}

function joined(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell : `|${cell === '' ? '' : ' '}${cell}`))
    .join(' ')
    .trim();
}

export function cut(node: DataNode | undefined): readonly string[] {
  return node?.kind === 'scalar' ? splitRow(node.text).map(({ text }) => text) : [];
}

/** The rows with figures, and every part of them. */
function rowsOf(rows: DataNode | undefined, isTotal: boolean): readonly SheetRow[] {
  return itemsOf(rows).flatMap((row) => figuresOf(row, isTotal));
}

/** A sum that is only a name is worked out. */
function totalOf(total: DataNode | undefined): readonly SheetRow[] {
  return total?.kind === 'map' ? figuresOf(total, true) : [];
}

function figuresOf(row: DataNode, isTotal: boolean): readonly SheetRow[] {
  if (row.kind !== 'map') return [];
  const isComputed = isTotal || wholes.some((key) => entryOf(row, key) !== undefined);
  return row.entries.flatMap(({ key, value }) => {
    if (value.kind === 'list') return rowsOf(value, false);
    if (value.kind !== 'scalar' || value.text === '' || about.includes(key.text)) return [];
    return [{ cells: cut(value), isComputed, write: (cells) => rewriteRow(value, joined(cells)) }];
  });
}

/** Keys of a row that hold no figures. */
const about = ['formel', 'not', 'enhet', 'mellanrubrik', 'räknas ut'];

/** Keys that say how a row is worked out. */
const wholes = ['formel', 'därav', 'fördelat på'];

/** A bar first in a value means something else to YAML. */
function rewriteRow(figures: ScalarNode, text: string): readonly Edit[] {
  if (!text.startsWith('|') || figures.quoted) return rewrite(figures, text);
  return [{ range: figures.range, text: writeScalar(text) }];
}
