import type { Edit } from '../../base/edit.js';
import type { DataNode, MapNode, ScalarNode } from '../../source/data-node.js';
import { writeScalar } from '../../source/yaml/write-scalar.js';
import { splitRow } from '../../value/split-row.js';
import { type MovedColumn, moveColumns } from './columns.js';
import { entryOf, itemsOf, rewrite, shiftYears, textAt, valueAt, yearsIn } from './nodes.js';
import type { Years } from './years.js';

/** A table whose columns have moved on, what is then left to do in it, and what it no longer has. */
export interface MovedTable {
  readonly edits: readonly Edit[];
  readonly toDo: string;
  readonly lost: LostColumns;
}

/** Columns that only the old plan has, by their titles and their years. */
export interface LostColumns {
  readonly isFrames: boolean;
  readonly titles: readonly string[];
  readonly years: readonly number[];
}

/**
 * Moves the columns of a table on: what the old plan had for the years that stay is kept, new years are blank, and what
 * formulas tell is left to them. Undefined for a table that no year of a column says how to move.
 */
export function moveTable(table: MapNode, { step }: Years): MovedTable | undefined {
  const columns = valueAt(table, 'kolumner');
  if (columns?.kind !== 'scalar') return undefined;
  const titles = cut(columns);
  const rows = [...rowsOf(valueAt(table, 'rader'), false), ...totalOf(valueAt(table, 'summa'))];
  if (rows.some(({ cells }) => cells.length > titles.length)) return undefined;
  const computed = formulasOf(table).map(({ key }) => key.text.toLowerCase());
  const words = cut(valueAt(table, 'textkolumner')).map((title) => title.toLowerCase());
  const nameOf = (index: number) => (titles[index] ?? '').toLowerCase();
  const moved = moveColumns(
    {
      titles,
      states: cut(valueAt(table, 'läge')),
      isComputed: (index) => computed.includes(nameOf(index)),
      holdsWords: (index) =>
        words.includes(nameOf(index)) || rows.every(({ cells }) => !/\d/.test(cells[index] ?? '')),
    },
    step,
  );
  if (!moved) return undefined;
  const names = moved.map(({ title }) => title);
  return {
    edits: [
      ...rewrite(columns, names.join(' | ')),
      ...rows.flatMap((row) => rewriteRow(row.figures, movedCells(row, moved))),
      ...renamed(table, titles, names),
      ...moveTitle(table, step),
    ],
    toDo: toDoOf(moved) || 'Stäm av beloppen, de är förra planens.',
    lost: lostOf(table, titles, names),
  };
}

interface Row {
  readonly figures: ScalarNode;
  readonly cells: readonly string[];
  /** Whether what is left out of it is worked out. */
  readonly isComputed: boolean;
}

function cut(node: DataNode | undefined): readonly string[] {
  return node?.kind === 'scalar' ? splitRow(node.text).map(({ text }) => text) : [];
}

/** The rows with figures, and every part of them. */
function rowsOf(rows: DataNode | undefined, isTotal: boolean): readonly Row[] {
  return itemsOf(rows).flatMap((row) => figuresOf(row, isTotal));
}

/** A sum that is only a name is worked out. */
function totalOf(total: DataNode | undefined): readonly Row[] {
  return total?.kind === 'map' ? figuresOf(total, true) : [];
}

function figuresOf(row: DataNode, isTotal: boolean): readonly Row[] {
  if (row.kind !== 'map') return [];
  const isComputed = isTotal || wholes.some((key) => entryOf(row, key) !== undefined);
  return row.entries.flatMap(({ key, value }) => {
    if (value.kind === 'list') return rowsOf(value, false);
    if (value.kind !== 'scalar' || value.text === '' || about.includes(key.text)) return [];
    return [{ figures: value, cells: cut(value), isComputed }];
  });
}

/** Keys of a row that hold no figures. */
const about = ['formel', 'not', 'enhet', 'mellanrubrik', 'räknas ut'];

/** Keys that say how a row is worked out. */
const wholes = ['formel', 'därav', 'fördelat på'];

function movedCells({ cells, isComputed }: Row, columns: readonly MovedColumn[]): string {
  const moved = columns.map((column) => {
    if (column.from !== undefined) return cells[column.from] ?? '';
    return isComputed || column.isComputed ? '' : '–';
  });
  return moved
    .map((cell, index) => (index === 0 ? cell : `|${cell === '' ? '' : ' '}${cell}`))
    .join(' ')
    .trim();
}

/** A bar first in a value means something else to YAML. */
function rewriteRow(figures: ScalarNode, text: string): readonly Edit[] {
  if (!text.startsWith('|') || figures.quoted) return rewrite(figures, text);
  return [{ range: figures.range, text: writeScalar(text) }];
}

function formulasOf(table: MapNode) {
  const formulas = valueAt(table, 'kolumnformler');
  return formulas?.kind === 'map' ? formulas.entries : [];
}

/** Columns are called by their names in formulas. */
function renamed(table: MapNode, titles: readonly string[], names: readonly string[]): readonly Edit[] {
  const longestFirst = titles
    .map((title, index) => [title, names[index] ?? title] as const)
    .sort(([a], [b]) => b.length - a.length);
  const pattern = new RegExp(
    longestFirst.map(([title]) => title.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'),
    'giu',
  );
  const nextOf = new Map(longestFirst.map(([title, name]) => [title.toLowerCase(), name]));
  const replace = (node: DataNode | undefined) =>
    node?.kind === 'scalar'
      ? rewrite(
          node,
          node.text.replace(pattern, (title) => nextOf.get(title.toLowerCase()) ?? title),
        )
      : [];
  return [
    ...formulasOf(table).flatMap(({ key, value }) => [...replace(key), ...replace(value)]),
    ...formulaRows(valueAt(table, 'rader')).flatMap(replace),
    ...replace(valueAt(valueAt(table, 'summa'), 'formel')),
  ];
}

function formulaRows(rows: DataNode | undefined): readonly (DataNode | undefined)[] {
  return itemsOf(rows).flatMap((row) => [
    valueAt(row, 'formel'),
    ...(row.kind === 'map' ? row.entries.flatMap(({ value }) => formulaRows(value)) : []),
  ]);
}

function moveTitle(table: MapNode, step: number): readonly Edit[] {
  const title = table.entries[0]?.value;
  return title?.kind === 'scalar' ? rewrite(title, shiftYears(title.text, step)) : [];
}

function toDoOf(columns: readonly MovedColumn[]): string {
  const titles = (wanted: (column: MovedColumn) => boolean) =>
    list(columns.filter(wanted).map(({ title }) => title));
  const toFill = titles(({ from, isComputed }) => from === undefined && !isComputed);
  const toCheck = titles(({ isToCheck }) => isToCheck);
  return [
    ...(toFill === '' ? [] : [`Fyll i ${toFill}.`]),
    ...(toCheck === '' ? [] : [`Stäm av ${toCheck}, som har förra planens belopp.`]),
  ].join(' ');
}

function lostOf(table: MapNode, titles: readonly string[], names: readonly string[]): LostColumns {
  const years = new Set(names.flatMap(yearsIn));
  return {
    isFrames: textAt(table, 'sort') === 'ramar',
    titles: titles.filter((title) => !names.includes(title)),
    years: [...new Set(titles.flatMap(yearsIn))].filter((year) => !years.has(year)),
  };
}

function list(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((each) => each !== '').join(' och ');
}
