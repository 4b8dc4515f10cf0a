import type { Table } from '../document/document.js';
import type { DecisionList } from '../model/lists.js';
import type { Composer } from './composer.js';
import { listTable, richCell, textCell } from './list-table.js';

export function decisionTable({ name, title, decisions }: DecisionList, composer: Composer): Table {
  const words = composer.template.lists.beslut;
  return listTable(
    {
      name,
      title,
      items: decisions,
      columns: [
        { head: words.beslut, grow: 1, cellOf: ({ decision }) => richCell(decision, composer) },
        { head: words.instans, grow: 0, cellOf: ({ body }) => richCell(body, composer) },
        { head: words.datum, grow: 0, cellOf: ({ date }) => textCell(date) },
        {
          head: words.paragraf,
          grow: 0,
          cellOf: ({ paragraph }) => textCell(paragraph && `§\u00a0${paragraph}`),
        },
        { head: words.diarienummer, grow: 0, cellOf: ({ caseNumber }) => textCell(caseNumber) },
      ],
    },
    composer,
  );
}
