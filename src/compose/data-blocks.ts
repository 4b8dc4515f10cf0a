import type { Block } from '../document/document.js';
import type { Data } from '../model/content.js';
import { assignmentTable } from './assignment-list.js';
import type { Composer } from './composer.js';
import { decisionTable } from './decision-list.js';
import { documentList } from './document-list.js';
import { figuresTable } from './figures-table.js';
import { glossary } from './glossary.js';
import { goalGrid } from './goal-grid.js';
import { goalItems } from './goal-items.js';
import { goalTreeFigure } from './goal-tree-figure.js';
import { legalPersonsTable } from './legal-persons.js';
import { meetingTable } from './meeting-calendar.js';
import { riskList } from './risk-list.js';
import { tableChart } from './table-chart.js';

type Handler<Kind> = (data: Kind, composer: Composer) => readonly Block[];

const handlers: { readonly [Type in Data['type']]: Handler<Extract<Data, { type: Type }>> } = {
  'figures-table': (table, composer) => [figuresTable(table, composer), ...tableChart(table, composer)],
  assignments: (list, composer) => [assignmentTable(list, composer)],
  calendar: (calendar, composer) => [meetingTable(calendar, composer)],
  risks: (list, composer) => [riskList(list, composer)],
  'legal-persons': (list, composer) => [legalPersonsTable(list, composer)],
  decisions: (list, composer) => [decisionTable(list, composer)],
  documents: documentList,
  glossary,
  'goal-picture': ({ name, goals }, composer) => goalTreeFigure(name, goals, composer),
  'goal-grid': (grid, composer) => [goalGrid(grid, composer)],
  'goal-items': (items, composer) => [goalItems(items, composer)],
};

/** Data as it stands in a text; the heading over it is the text's own. */
export function dataBlocks(data: Data, composer: Composer): readonly Block[] {
  return (handlers[data.type] as Handler<Data>)(data, composer);
}
