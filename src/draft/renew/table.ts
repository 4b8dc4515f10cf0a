import type { Edit } from '../../base/edit.js';
import type { DataNode, MapNode } from '../../source/data-node.js';
import { type MovedColumn, moveColumns } from './columns.js';
import { type CsvSource, csvSheet } from './csv-sheet.js';
import { itemsOf, rewrite, shiftYears, textAt, valueAt, yearsIn } from './nodes.js';
import { cut, type Sheet, type SheetRow, yamlSheet } from './sheet.js';
import type { Years } from './years.js';

/** A table whose columns have moved on, what is then left to do in it, and what it no longer has. */
export interface MovedTable {
  readonly edits: readonly Edit[];
  /** In the CSV file that has its rows. */
  readonly csvEdits: readonly Edit[];
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
 * formulas tell is left to them. Its rows may be those of a CSV file. Undefined for a table that no year of a column says
 * how to move.
 */
export function moveTable(table: MapNode, { step }: Years, csv?: CsvSource): MovedTable | undefined {
  const sheet = csv ? csvSheet(csv, nameOfTotal(table)) : yamlSheet(table);
  if (!sheet || sheet.rows.some(({ cells }) => cells.length > sheet.titles.length)) return undefined;
  const { titles, rows } = sheet;
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
      ...(csv ? [] : moveRows(sheet, moved)),
      ...renamed(table, titles, names),
      ...moveTitle(table, step),
    ],
    csvEdits: csv ? moveRows(sheet, moved) : [],
    toDo: toDoOf(moved) || 'Stäm av beloppen, de är förra planens.',
    lost: lostOf(table, titles, names),
  };
}

function moveRows(sheet: Sheet, columns: readonly MovedColumn[]): readonly Edit[] {
  return [
    ...sheet.writeTitles(columns.map(({ title }) => title)),
    ...sheet.rows.flatMap((row) => row.write(movedCells(row, columns))),
  ];
}

function movedCells({ cells, isComputed }: SheetRow, columns: readonly MovedColumn[]): readonly string[] {
  return columns.map((column) => {
    if (column.from !== undefined) return cells[column.from] ?? '';
    return isComputed || column.isComputed ? '' : '–';
  });
}

/** A sum that is worked out is written as its name alone. */
function nameOfTotal(table: MapNode): string | undefined {
  const total = valueAt(table, 'summa');
  return total?.kind === 'map' ? total.entries[0]?.key.text : textAt(table, 'summa');
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
