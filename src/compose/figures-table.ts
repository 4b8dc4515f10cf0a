import { withHeaders } from '../document/cell-headers.js';
import type { Inline, Table, TableColumn, TableRow } from '../document/document.js';
import { emptyRow } from '../document/empty-row.js';
import { bodyRow, cell, headRow, type PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { FiguresColumn, FiguresNote, FiguresRow, FiguresTable } from '../model/figures-table.js';
import { fileAnchor, noteKey, ownAnchor } from '../model/references.js';
import { typesetValue } from '../value/value-grammar.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { richInlines } from './inline.js';
import { pageAsked } from './page-asked.js';
import { stateRow } from './state-row.js';

export function figuresTable(table: FiguresTable, composer: Composer): Table {
  const { words } = composer.template;
  const id = composer.identifiers.unique(`tabell-${table.name}`);
  composer.anchors.set(fileAnchor(table.name), id);
  referToNotes(table, id, composer);
  const titles = table.columns.map(({ title }) => cell(richInlines(title, composer)));
  const states = stateRow(id, table.columns, composer);
  const head = [...states, headRow(id, [cell(headingOf(table, composer)), ...titles])];
  const rows = table.rows.map((row, index) => bodyRow(id, index, cellsOf(row, composer), roleOf(row)));
  const spans = states.length > 0;
  const filled = spans ? withHeaders(rows, head) : rows;
  return {
    type: 'table',
    id,
    caption: richInlines(table.title, composer),
    captionVisible: true,
    ...(table.unit ? { unit: fill(words.amountsIn, { enhet: table.unit }) } : {}),
    ...pageAsked(table.page),
    columns: [{ align: 'start', grow: 1 }, ...table.columns.map((column) => columnOf(column, table))],
    head: spans ? withHeaders(head, head) : head,
    body: rows.length > 0 ? filled : [emptyRow(head, words.emptyTable)],
    notes: table.notes.map((note) => paragraph(noteInlines(note, composer), 'note')),
  };
}

/** A note stands at the end of its table, which is where a reference to it leads. */
function referToNotes({ name, notes }: FiguresTable, id: string, { anchors, spoken }: Composer): void {
  for (const { number } of notes) {
    if (number === undefined) continue;
    const anchor = ownAnchor(noteKey(name, number));
    anchors.set(anchor, id);
    spoken.set(anchor, `not\u00a0${number}`);
  }
}

function headingOf({ rowHeading, kind }: FiguresTable, composer: Composer): readonly Inline[] {
  const { words } = composer.template;
  if (rowHeading) return richInlines(rowHeading, composer);
  return text(kind === 'ramar' || kind === 'resursramar' ? words.frameArea : words.row);
}

/** Background factors count inhabitants in one row and percent in the next: such figures have no comma in common. */
function columnOf({ holds }: FiguresColumn, { kind }: FiguresTable): TableColumn {
  if (holds === 'words') return { align: 'start', grow: 1 };
  return { align: kind === 'bakgrundsfaktorer' ? 'end' : 'decimal', grow: 0 };
}

function roleOf({ role, repeats }: FiguresRow): TableRow['role'] {
  if (role === 'total') return 'total';
  return repeats || role === 'heading' ? 'subtotal' : 'body';
}

function cellsOf(row: FiguresRow, composer: Composer): readonly PlainCell[] {
  return [
    { ...cell(labelOf(row, composer)), indent: row.depth },
    ...row.cells.map(({ value }) => cell(text(typesetValue(value)))),
  ];
}

/** ”varav primärvård 9)”: how it is a part, its name, and the marks of its notes. */
function labelOf({ label, partOf, notes }: FiguresRow, composer: Composer): readonly Inline[] {
  const word = partOf?.word === undefined ? [] : text(`${partOf.word} `);
  const marks = notes.map((number) => `${number})`).join(' ');
  const raised: readonly Inline[] =
    marks === '' ? [] : [...text('\u00a0'), { type: 'superscript', children: text(marks) }];
  return [...word, ...richInlines(label, composer), ...raised];
}

function noteInlines({ number, text: note }: FiguresNote, composer: Composer): readonly Inline[] {
  const words = richInlines(note, composer);
  return number === undefined ? words : [...text(`${number})\u00a0`), ...words];
}
