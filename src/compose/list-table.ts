import type { ColumnWidth, Paragraph, Table } from '../document/document.js';
import { cell, type PlainCell } from '../document/grid.js';
import { plainTable } from '../document/plain-table.js';
import { text } from '../document/text.js';
import { fileAnchor } from '../model/references.js';
import type { RichText } from '../model/rich-text.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';

/** A column of a list that is printed as a table, and what an item has in it. */
export interface ListColumn<Item> {
  readonly head: string;
  readonly grow: number;
  readonly width?: ColumnWidth | undefined;
  cellOf(item: Item): PlainCell;
}

/** Makes the columns of a list: each has the word and the width that the template has for it under one name. */
export function listColumns<Name extends string>(
  words: Readonly<Record<NoInfer<Name>, string>>,
  widths: Readonly<Partial<Record<Name, ColumnWidth | undefined>>> | undefined,
) {
  return <Item>(name: Name, grow: number, cellOf: (item: Item) => PlainCell): ListColumn<Item> => ({
    head: words[name],
    grow,
    width: widths?.[name],
    cellOf,
  });
}

export interface ListTable<Item> {
  readonly name: string;
  readonly title: RichText;
  /** What `pageAsked` says of it. */
  readonly page: Pick<Table, 'page'>;
  readonly items: readonly Item[];
  readonly columns: readonly ListColumn<Item>[];
  /** The column whose cells name their rows; the first unless told otherwise. */
  readonly nameColumn?: number;
  readonly notes?: readonly Paragraph[];
}

/** A list as a table, without the columns in which no item has anything. */
export function listTable<Item>(list: ListTable<Item>, composer: Composer): Table {
  const id = composer.identifiers.unique(`tabell-${list.name}`);
  composer.anchors.set(fileAnchor(list.name), id);
  const naming = list.columns[list.nameColumn ?? 0];
  const used = list.columns.filter(
    (column) => column === naming || list.items.some((item) => column.cellOf(item).children.length > 0),
  );
  return plainTable({
    id,
    caption: richInlines(list.title, composer),
    captionVisible: true,
    ...list.page,
    columns: used.map(({ head, grow, width }) => ({
      heading: text(head),
      align: 'start',
      grow,
      ...(width ? { width } : {}),
    })),
    rows: list.items.map((item) => ({ cells: used.map((column) => column.cellOf(item)) })),
    nameColumn: Math.max(0, naming ? used.indexOf(naming) : 0),
    notes: list.notes ?? [],
    empty: composer.template.words.emptyTable,
  });
}

export function richCell(rich: RichText | undefined, composer: Composer): PlainCell {
  return cell(rich ? richInlines(rich, composer) : []);
}

export function textCell(value: string | undefined): PlainCell {
  return cell(text(value ?? ''));
}
