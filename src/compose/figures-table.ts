import type { Table, TableColumn, TableRow } from '../document/document.js';
import type { FiguresRow, FiguresTable } from '../model/figures-table.js';
import { fileAnchor } from '../model/references.js';
import { typesetValue } from '../value/value-grammar.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { bodyRow, cell, headRow } from './grid.js';
import { richInlines, text } from './inline.js';
import { paragraph } from './paragraph.js';

export function figuresTable(table: FiguresTable, composer: Composer): Table {
  const { words } = composer.template;
  const id = composer.identifiers.unique(`tabell-${table.name}`);
  composer.anchors.set(fileAnchor(table.name), id);
  const heading = table.rowHeading
    ? richInlines(table.rowHeading, composer)
    : text(table.kind === 'frames' ? words.frameArea : words.row);
  const rows: readonly (readonly [FiguresRow, TableRow['role']])[] = [
    ...table.rows.map((row) => [row, 'body'] as const),
    ...(table.total ? [[table.total, 'total'] as const] : []),
  ];
  return {
    type: 'table',
    id,
    caption: richInlines(table.title, composer),
    captionVisible: true,
    unit: fill(words.amountsIn, { enhet: table.unit }),
    columns: [
      { align: 'start', grow: 1 },
      ...table.columns.map((): TableColumn => ({ align: 'decimal', grow: 0 })),
    ],
    head: [
      headRow(id, [cell(heading), ...table.columns.map(({ title }) => cell(richInlines(title, composer)))]),
    ],
    body: rows.map(([row, role], index) => bodyRow(id, index, cellsOf(row, composer), role)),
    notes: table.notes.map((note) => paragraph(richInlines(note, composer), 'note')),
  };
}

function cellsOf(row: FiguresRow, composer: Composer) {
  return [
    cell(richInlines(row.label, composer)),
    ...row.cells.map(({ value }) => cell(text(typesetValue(value)))),
  ];
}
