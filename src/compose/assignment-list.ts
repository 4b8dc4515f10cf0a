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
import { listColumns, listTable, richCell, textCell } from './list-table.js';
import { pageAsked } from './page-asked.js';

export function assignmentTable(list: AssignmentList, composer: Composer): Table {
  const words = composer.template.lists.uppdrag;
  const column = listColumns(words, composer.template.widths.uppdrag);
  const { name, title, page, assignments, decidedBy } = list;
  return listTable<Assignment>(
    {
      name,
      title,
      page: pageAsked(page, composer.template.pages.uppdrag),
      items: assignments,
      nameColumn: 1,
      columns: [
        column('status', 0, ({ status }) => textCell(status && capitalize(status))),
        column('uppdrag', 1, (item) => assignmentCell(item, composer)),
        column('beslutat av', 0, (item) => richCell(item.decidedBy, composer)),
        column('periodicitet', 0, (item) => richCell(item.periodicity, composer)),
        column('slutdatum', 0, ({ deadline }) => textCell(deadline)),
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
