import type { Table } from '../document/document.js';
import type { LegalPersons } from '../model/content.js';
import { fileAnchor } from '../model/references.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { bodyRow, cell, headRow } from './grid.js';
import { richInlines, text } from './inline.js';
import { paragraph } from './paragraph.js';

export function legalPersonsTable(list: LegalPersons, composer: Composer): Table {
  const { words } = composer.template;
  const id = composer.identifiers.unique(`tabell-${list.name}`);
  composer.anchors.set(fileAnchor(list.name), id);
  return {
    type: 'table',
    id,
    caption: richInlines(list.title, composer),
    captionVisible: true,
    columns: [
      { align: 'start', grow: 1 },
      { align: 'start', grow: 1 },
    ],
    head: [headRow(id, [cell(text(words.legalPerson)), cell(text(words.legalForm))])],
    body: list.persons.map(({ name, form }, index) =>
      bodyRow(id, index, [cell(richInlines(name, composer)), cell(richInlines(form, composer))]),
    ),
    notes: list.asOf ? [paragraph(text(fill(words.asOf, { datum: list.asOf })), 'note')] : [],
  };
}
