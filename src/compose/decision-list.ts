import type { Table } from '../document/document.js';
import type { DecisionList } from '../model/lists.js';
import type { Composer } from './composer.js';
import { listColumns, listTable, richCell, textCell } from './list-table.js';
import { pageAsked } from './page-asked.js';

export function decisionTable({ name, title, page, decisions }: DecisionList, composer: Composer): Table {
  const words = composer.template.lists.beslut;
  const column = listColumns(words, composer.template.widths.beslut);
  return listTable<DecisionList['decisions'][number]>(
    {
      name,
      title,
      page: pageAsked(page, composer.template.pages.beslut),
      items: decisions,
      columns: [
        column('beslut', 1, ({ decision }) => richCell(decision, composer)),
        column('instans', 0, ({ body }) => richCell(body, composer)),
        column('datum', 0, ({ date }) => textCell(date)),
        column('paragraf', 0, ({ paragraph }) => textCell(paragraph && `§\u00a0${paragraph}`)),
        column('diarienummer', 0, ({ caseNumber }) => textCell(caseNumber)),
      ],
    },
    composer,
  );
}
