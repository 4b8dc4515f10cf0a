import type { Block } from '../document/document.js';
import type { Data } from '../model/content.js';
import type { Composer } from './composer.js';
import { figuresTable } from './figures-table.js';
import { legalPersonsTable } from './legal-persons.js';
import { riskList } from './risk-list.js';

const handlers: {
  readonly [Type in Data['type']]: (data: Extract<Data, { type: Type }>, composer: Composer) => Block;
} = {
  'figures-table': figuresTable,
  risks: riskList,
  'legal-persons': legalPersonsTable,
};

/** Data as it stands in a text; the heading over it is the text's own. */
export function dataBlocks(data: Data, composer: Composer): readonly Block[] {
  const handle = handlers[data.type] as (data: Data, composer: Composer) => Block;
  return [handle(data, composer)];
}
