import type { Table } from '../document/document.js';
import type { DecisionList } from '../model/lists.js';
import type { Composer } from './composer.js';
import { listTable, richCell, textCell } from './list-table.js';

export function decisionTable({ name, title, decisions }: DecisionList, composer: Composer): Table {
  const words = composer.template.lists.beslut;
  const { widths } = composer.template;
  return listTable(
    {
      name,
      title,
      items: decisions,
      columns: [
        {
          head: words.beslut,
          grow: 1,
          width: widths.beslut?.beslut,
          cellOf: ({ decision }) => richCell(decision, composer),
        },
        {
          head: words.instans,
          grow: 0,
          width: widths.beslut?.instans,
          cellOf: ({ body }) => richCell(body, composer),
        },
        {
          head: words.datum,
          grow: 0,
          width: widths.beslut?.datum,
          cellOf: ({ date }) => textCell(date),
        },
        {
          head: words.paragraf,
          grow: 0,
          width: widths.beslut?.paragraf,
          cellOf: ({ paragraph }) => textCell(paragraph && `§\u00a0${paragraph}`),
        },
        {
          head: words.diarienummer,
          grow: 0,
          width: widths.beslut?.diarienummer,
          cellOf: ({ caseNumber }) => textCell(caseNumber),
        },
      ],
    },
    composer,
  );
}
