import { capitalize } from '../base/letters.js';
import type { Inline, Table } from '../document/document.js';
import type { PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { Assignment, AssignmentList } from '../model/lists.js';
import type { Composer } from './composer.js';
import { enumerated } from './enumerated.js';
import { fill } from './fill.js';
import { richInlines } from './inline.js';
import { listTable, richCell, textCell } from './list-table.js';

export function assignmentTable(list: AssignmentList, composer: Composer): Table {
  const words = composer.template.lists.uppdrag;
  const { widths } = composer.template;
  const { name, title, assignments, decidedBy } = list;
  return listTable(
    {
      name,
      title,
      items: assignments,
      nameColumn: 1,
      columns: [
        {
          head: words.status,
          grow: 0,
          width: widths.uppdrag?.status,
          cellOf: ({ status }) => textCell(status && capitalize(status)),
        },
        {
          head: words.uppdrag,
          grow: 1,
          width: widths.uppdrag?.uppdrag,
          cellOf: (item) => assignmentCell(item, composer),
        },
        {
          head: words['beslutat av'],
          grow: 0,
          width: widths.uppdrag?.['beslutat av'],
          cellOf: (item) => richCell(item.decidedBy, composer),
        },
        {
          head: words.periodicitet,
          grow: 0,
          width: widths.uppdrag?.periodicitet,
          cellOf: (item) => richCell(item.periodicity, composer),
        },
        {
          head: words.slutdatum,
          grow: 0,
          width: widths.uppdrag?.slutdatum,
          cellOf: ({ deadline }) => textCell(deadline),
        },
      ],
      notes: decidedBy
        ? [paragraph([...text(`${words['beslutat av']}: `), ...richInlines(decidedBy, composer)], 'note')]
        : [],
    },
    composer,
  );
}

function assignmentCell(item: Assignment, composer: Composer): PlainCell {
  const to = directed(item, composer);
  return {
    children: [paragraph(richInlines(item.assignment, composer)), ...(to.length > 0 ? [paragraph(to)] : [])],
  };
}

/** ”Riktas till alla nämnder med särskilt uppdrag till Regionstyrelsen att samordna”. */
function directed({ directedTo, coordinatedBy }: Assignment, { template }: Composer): readonly Inline[] {
  const words = template.lists.uppdrag;
  const boards = directedTo === 'all-boards' ? [words['alla nämnder']] : directedTo.map(({ name }) => name);
  if (boards.length === 0) return [];
  const line = fill(words['riktas till'], { nämnder: enumerated(boards, template.words.and) });
  const more = coordinatedBy ? fill(words['samordnas av'], { nämnd: coordinatedBy.name }) : '';
  return text([line, more].filter(Boolean).join(' '));
}
