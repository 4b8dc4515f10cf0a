import type { Table } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { LegalPersons } from '../model/lists.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { listTable, richCell } from './list-table.js';

export function legalPersonsTable(list: LegalPersons, composer: Composer): Table {
  const words = composer.template.lists['juridiska personer'];
  const { widths } = composer.template;
  const { name, title, persons, asOf } = list;
  return listTable(
    {
      name,
      title,
      items: persons,
      columns: [
        {
          head: words.namn,
          grow: 1,
          width: widths['juridiska personer']?.namn,
          cellOf: (person) => richCell(person.name, composer),
        },
        {
          head: words.form,
          grow: 1,
          width: widths['juridiska personer']?.form,
          cellOf: ({ form }) => richCell(form, composer),
        },
      ],
      notes: asOf ? [paragraph(text(fill(words.per, { datum: asOf })), 'note')] : [],
    },
    composer,
  );
}
