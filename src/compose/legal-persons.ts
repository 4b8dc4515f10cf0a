import type { Table } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { LegalPersons } from '../model/lists.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { listColumns, listTable, richCell } from './list-table.js';
import { pageAsked } from './page-asked.js';

export function legalPersonsTable(list: LegalPersons, composer: Composer): Table {
  const words = composer.template.lists['juridiska personer'];
  const column = listColumns(words, composer.template.widths['juridiska personer']);
  const { name, title, page, persons, asOf } = list;
  return listTable<LegalPersons['persons'][number]>(
    {
      name,
      title,
      page: pageAsked(page, composer.template.pages['juridiska personer']),
      items: persons,
      columns: [
        column('namn', 1, (person) => richCell(person.name, composer)),
        column('form', 1, ({ form }) => richCell(form, composer)),
      ],
      notes: asOf ? [paragraph(text(fill(words.per, { datum: asOf })), 'note')] : [],
    },
    composer,
  );
}
