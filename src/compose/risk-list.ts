import type { Block, Table } from '../document/document.js';
import type { RiskList } from '../model/content.js';
import { fileAnchor } from '../model/references.js';
import type { Composer } from './composer.js';
import { bodyRow, cell, headRow } from './grid.js';
import { richInlines, text } from './inline.js';
import { paragraph } from './paragraph.js';

/** Risks that say how they are handled make a table; risks that are only named make a list. */
export function riskList(list: RiskList, composer: Composer): Block {
  return list.risks.some(({ handling }) => handling) ? riskTable(list, composer) : bullets(list, composer);
}

function bullets(list: RiskList, composer: Composer): Block {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    children: list.risks.map(({ risk }) => ({
      type: 'listItem',
      children: [paragraph(richInlines(risk, composer))],
    })),
  };
}

function riskTable(list: RiskList, composer: Composer): Table {
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
    head: [
      headRow(id, [cell(richInlines(list.title, composer)), cell(text(composer.template.words.handling))]),
    ],
    body: list.risks.map(({ risk, handling }, index) =>
      bodyRow(id, index, [
        cell(richInlines(risk, composer)),
        cell(handling ? richInlines(handling, composer) : []),
      ]),
    ),
    notes: [],
  };
}
