import { type Edit, withoutLines } from '../../base/edit.js';
import type { MapNode } from '../../source/data-node.js';
import { itemsOf, lineAfter, rewrite, shiftYears, textAt, valueAt } from './nodes.js';
import type { LostColumns } from './table.js';
import type { Years } from './years.js';

/** A data file as the new plan has it. */
export interface MovedData {
  readonly edits: readonly Edit[];
  readonly toDo: string | undefined;
  /** How many items are done with and left out; all of them means that nothing is left of the file. */
  readonly finished: number;
  readonly isEmpty: boolean;
  /** Columns of a table that only the old plan has. */
  readonly lost?: LostColumns;
  /** In the CSV file that has the rows of a table. */
  readonly csvEdits?: readonly Edit[];
}

/** A calendar of the new year, with the days of the old one until somebody has set them. */
export function moveCalendar(calendar: MapNode, { step }: Years): MovedData {
  const moved = (value: ReturnType<typeof valueAt>) =>
    value?.kind === 'scalar' ? rewrite(value, shiftYears(value.text, step)) : [];
  const days = itemsOf(valueAt(calendar, 'möten')).map((meeting) => valueAt(meeting, 'datum'));
  const edits = [calendar.entries[0]?.value, valueAt(calendar, 'år'), ...days].flatMap(moved);
  const year = textAt(calendar, 'år') ?? '';
  const toDo = `Ange årets dagar och ärenden. De som står är från kalendern för ${year}.`;
  return { edits, toDo, finished: 0, isEmpty: false };
}

const ended = ['klar', 'avbruten'];

/** Assignments that were not reported as done, or broken off, are still to be done. */
export function moveAssignments(list: MapNode): MovedData {
  const items = itemsOf(valueAt(list, 'poster'));
  const gone = items.filter((item) => ended.includes(textAt(item, 'status') ?? ''));
  const left = gone.length === 0 ? '' : ` ${gone.length} som var klara eller avbrutna är inte med.`;
  return {
    edits: gone.map(({ range }) => withoutLines(range.start.line, lineAfter(range) - 1)),
    toDo: `Stäm av uppdragen, med status och slutdatum, och lägg till årets.${left}`,
    finished: gone.length,
    isEmpty: gone.length === items.length,
  };
}
