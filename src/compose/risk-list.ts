import { capitalize } from '../base/letters.js';
import { bulletedList } from '../document/bulleted-list.js';
import type { Block, Table } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import type { Risk, RiskList } from '../model/lists.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';
import { listColumns, listTable, richCell, textCell } from './list-table.js';
import { pageAsked } from './page-asked.js';

/** Risks that are judged or say how they are handled make a table; risks that are only named make a list. */
export function riskList(list: RiskList, composer: Composer): Block {
  const named = list.risks.every((risk) => !(risk.handling || risk.likelihood || risk.consequence));
  if (!named) return riskTable(list, composer);
  return bulletedList(list.risks.map(({ risk }) => [paragraph(richInlines(risk, composer))]));
}

function riskTable({ name, title, page, risks }: RiskList, composer: Composer): Table {
  const words = composer.template.lists.risker;
  const column = listColumns(words, composer.template.widths.risker);
  return listTable<Risk>(
    {
      name,
      title,
      page: pageAsked(page, composer.template.pages.risker),
      items: risks,
      columns: [
        column('risk', 1, ({ risk }) => richCell(risk, composer)),
        column('sannolikhet', 0, ({ likelihood }) => gradeCell(likelihood)),
        column('konsekvens', 0, ({ consequence }) => gradeCell(consequence)),
        column('riskvärde', 0, (risk) => textCell(riskValue(risk))),
        column('hantering', 1, ({ handling }) => richCell(handling, composer)),
      ],
    },
    composer,
  );
}

function gradeCell(grade: Risk['likelihood']) {
  return textCell(grade && capitalize(grade.wording));
}

/** Likelihood times consequence, 1 to 25, as risk analyses in the public sector count it. */
function riskValue({ likelihood, consequence }: Risk): string | undefined {
  return likelihood && consequence && String(likelihood.grade * consequence.grade);
}
