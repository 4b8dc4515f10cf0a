import { capitalize } from '../base/letters.js';
import { bulletedList } from '../document/bulleted-list.js';
import type { Block, Table } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import type { Risk, RiskList } from '../model/lists.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';
import { listTable, richCell, textCell } from './list-table.js';

/** Risks that are judged or say how they are handled make a table; risks that are only named make a list. */
export function riskList(list: RiskList, composer: Composer): Block {
  const named = list.risks.every((risk) => !(risk.handling || risk.likelihood || risk.consequence));
  if (!named) return riskTable(list, composer);
  return bulletedList(list.risks.map(({ risk }) => [paragraph(richInlines(risk, composer))]));
}

function riskTable({ name, title, risks }: RiskList, composer: Composer): Table {
  const words = composer.template.lists.risker;
  const { widths } = composer.template;
  return listTable(
    {
      name,
      title,
      items: risks,
      columns: [
        {
          head: words.risk,
          grow: 1,
          width: widths.risker?.risk,
          cellOf: ({ risk }) => richCell(risk, composer),
        },
        {
          head: words.sannolikhet,
          grow: 0,
          width: widths.risker?.sannolikhet,
          cellOf: ({ likelihood }) => gradeCell(likelihood),
        },
        {
          head: words.konsekvens,
          grow: 0,
          width: widths.risker?.konsekvens,
          cellOf: ({ consequence }) => gradeCell(consequence),
        },
        {
          head: words.riskvärde,
          grow: 0,
          width: widths.risker?.riskvärde,
          cellOf: (risk) => textCell(riskValue(risk)),
        },
        {
          head: words.hantering,
          grow: 1,
          width: widths.risker?.hantering,
          cellOf: ({ handling }) => richCell(handling, composer),
        },
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
