import { dataKinds } from '../../../schemas/data-kinds.js';
import { own } from '../../base/own.js';
import type { DataNode, MapNode } from '../../source/data-node.js';
import type { CsvSource } from './csv-sheet.js';
import { type MovedData, moveAssignments, moveCalendar } from './lists.js';
import { canBeMarked, mark } from './mark.js';
import { moveTable } from './table.js';
import type { Years } from './years.js';

/** What a data file becomes, and what its mark could not be put in, to be told elsewhere. */
export type RenewedData = MovedData & { readonly unmarked: readonly string[] };

/** A data file moved on and marked. Its first key tells its kind; one of a kind that is not moved is only marked. */
export function renewData(node: DataNode, years: Years, csv?: CsvSource): RenewedData {
  const moved = node.kind === 'map' ? moveByKind(node, years, csv) : unmoved(years);
  const toDos = moved.toDo === undefined ? [] : [moved.toDo];
  if (!knowsMark(node) || !canBeMarked(node)) return { ...moved, unmarked: toDos };
  return { ...moved, edits: [...moved.edits, ...mark(node, toDos)], unmarked: [] };
}

/** A kind of data need not have the key; a mark that it does not know would make the file one that cannot be read. */
function knowsMark(node: DataNode): boolean {
  const kind = node.kind === 'map' ? node.entries[0]?.key.text : undefined;
  const known = Object.entries(dataKinds).find(([name]) => name === kind)?.[1];
  return known !== undefined && 'shape' in known && 'att göra' in known.shape;
}

function moveByKind(node: MapNode, years: Years, csv: CsvSource | undefined): MovedData {
  const move = own(moves, node.entries[0]?.key.text ?? '');
  return move ? move(node, years, csv) : unmoved(years);
}

const moves: Readonly<Record<string, (node: MapNode, years: Years, csv?: CsvSource) => MovedData>> = {
  tabell: (node, years, csv) => {
    const table = moveTable(node, years, csv);
    return table ? { ...table, finished: 0, isEmpty: false } : unmoved(years);
  },
  kalender: moveCalendar,
  uppdrag: moveAssignments,
  // What a word means is the same from year to year.
  ordlista: () => ({ edits: [], toDo: undefined, finished: 0, isEmpty: false }),
};

function unmoved({ old }: Years): MovedData {
  const toDo = `Gå igenom uppgifterna, de är från planen för ${old}.`;
  return { edits: [], toDo, finished: 0, isEmpty: false };
}
