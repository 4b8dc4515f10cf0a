import { type Edit, insertAt } from '../../base/edit.js';
import type { DataNode, MapNode, ScalarNode } from '../../source/data-node.js';
import { splitRow } from '../../value/split-row.js';
import { itemsOf, partRange, rewrite, shiftYears, valueAt, yearsIn } from './nodes.js';
import type { Years } from './years.js';

/** A table whose columns have moved on, and what is then left to do in it. */
export interface MovedTable {
  readonly edits: readonly Edit[];
  readonly toDo: string;
}

/**
 * Moves the columns of a table on: the first ones go, what the old plan had for the years that stay is kept, and the
 * last years are blank. Only where every column is of one year and they are alike but for it, ”Ram 2022 | Ram 2023”,
 * is it sure what a column of the new plan holds; undefined for any other table.
 */
export function moveTable(table: MapNode, { step }: Years): MovedTable | undefined {
  const columns = valueAt(table, 'kolumner');
  if (columns?.kind !== 'scalar' || unsure.some((key) => valueAt(table, key))) return undefined;
  const titles = splitRow(columns.text).map(({ text }) => text);
  if (!areOfRisingYears(titles) || step >= titles.length) return undefined;
  const rows = [...rowsOf(valueAt(table, 'rader')), ...totalOf(valueAt(table, 'summa'))];
  const moved = rows.map((row) => moveRow(row, titles.length, step));
  if (moved.some((edits) => edits === undefined)) return undefined;
  const kept = titles.slice(step);
  const added = titles.slice(-step).map((title) => shiftYears(title, step));
  return {
    edits: [
      ...rewrite(columns, [...kept, ...added].join(' | ')),
      ...moved.flatMap((edits) => edits ?? []),
      ...moveTitle(table, step),
    ],
    toDo: `Fyll i ${list(added)}.${kept.length > 1 ? ` Stäm av ${list(kept.slice(1))}, som har förra planens belopp.` : ''}`,
  };
}

/** Keys that say more of single columns than their headings do. */
const unsure = ['läge', 'textkolumner', 'kolumnformler'];

function areOfRisingYears(titles: readonly string[]): boolean {
  const [first = '', ...others] = titles;
  if (others.length === 0 || yearsIn(first).length !== 1) return false;
  return others.every((title, index) => title === shiftYears(first, index + 1));
}

/** The text that holds a row's figures, for every row and every part of it. */
function rowsOf(rows: DataNode | undefined): readonly ScalarNode[] {
  return itemsOf(rows).flatMap(figuresOf);
}

function figuresOf(row: DataNode): readonly ScalarNode[] {
  if (row.kind !== 'map') return [];
  return row.entries.flatMap(({ key, value }) => {
    if (value.kind === 'list') return value.items.flatMap(figuresOf);
    return value.kind === 'scalar' && !about.includes(key.text) ? [value] : [];
  });
}

/** Keys of a row that hold no figures. */
const about = ['formel', 'not', 'enhet', 'mellanrubrik', 'räknas ut'];

/** A sum that is only a name is worked out. */
function totalOf(total: DataNode | undefined): readonly ScalarNode[] {
  return total?.kind === 'map' ? figuresOf(total) : [];
}

function moveRow(figures: ScalarNode, width: number, step: number): readonly Edit[] | undefined {
  if (figures.text === '') return [];
  const cells = splitRow(figures.text);
  const first = cells[step];
  const whole = partRange(figures, 0, figures.text.length);
  const gone = first && partRange(figures, 0, first.start);
  if (cells.length !== width || !gone || !whole) return undefined;
  return [{ range: gone, text: '' }, insertAt(whole.end, ' | –'.repeat(step))];
}

function moveTitle(table: MapNode, step: number): readonly Edit[] {
  const title = table.entries[0]?.value;
  return title?.kind === 'scalar' ? rewrite(title, shiftYears(title.text, step)) : [];
}

function list(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((each) => each !== '').join(' och ');
}
