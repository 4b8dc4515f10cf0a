import { isStateOfYear } from '../model/year-heading.js';
import { type Column, compared, type ItemGroup } from './item.js';
import { likeness, pairsOf } from './likeness.js';
import type { Years } from './pair-fields.js';
import { sameWords } from './rolled-years.js';

/** A column under another heading is the same when at least this share of its cells is. */
const sameColumn = 0.6;

/** By the column of the earlier table the one that it is in the later. */
export function columnPairs(
  before: ItemGroup,
  after: ItemGroup,
  { step }: Years,
): ReadonlyMap<Column, Column> {
  const pairs = new Map<Column, Column>();
  const left = (columns: readonly Column[] = [], taken: Iterable<Column>) => {
    const known = new Set(taken);
    return columns.filter((column) => !known.has(column));
  };
  const pairWhere = (isSame: (earlier: Column, later: Column) => boolean): void => {
    for (const [earlier, later] of only(
      left(before.columns, pairs.keys()),
      left(after.columns, pairs.values()),
      isSame,
    )) {
      pairs.set(earlier, later);
    }
  };
  pairWhere((earlier, later) => earlier.key === later.key);
  pairWhere(ofOneYear(step));
  if (step !== 0) {
    // A table that has moved on by all of its years has no year in common with the one before.
    const dated = [...pairs.keys()].some(({ year }) => year !== undefined);
    if (!dated) pairWhere((earlier, later) => sameWords(earlier.heading, later.heading, step));
    return pairs;
  }
  const cells = (group: ItemGroup, column: Column) => cellsIn(group, column);
  const alike = (a: Column, b: Column) => likeness(cells(before, a), cells(after, b));
  const rest = pairsOf(
    left(before.columns, pairs.keys()),
    left(after.columns, pairs.values()),
    alike,
    sameColumn,
  );
  return new Map([...pairs, ...rest]);
}

/** From plan to plan what was planned for a year becomes its budget and then its outcome. */
function ofOneYear(step: number): (earlier: Column, later: Column) => boolean {
  return (earlier, later) =>
    earlier.year !== undefined &&
    earlier.year === later.year &&
    (step === 0 || (isStateOfYear(earlier.heading) && isStateOfYear(later.heading)));
}

/** The pairs that are beyond doubt: each is like one alone. */
function only(
  before: readonly Column[],
  after: readonly Column[],
  isSame: (earlier: Column, later: Column) => boolean,
): readonly (readonly [Column, Column])[] {
  return before.flatMap((earlier) => {
    const [later, ...others] = after.filter((each) => isSame(earlier, each));
    const rivals = later && before.filter((each) => isSame(each, later));
    return later && others.length === 0 && rivals?.length === 1 ? [[earlier, later] as const] : [];
  });
}

function cellsIn({ items, columns }: ItemGroup, column: Column): readonly string[] {
  const index = columns?.indexOf(column);
  return items.flatMap(({ key, fields }) =>
    fields.filter((field) => field.column === index).map(({ text }) => `${key} ${compared(text)}`),
  );
}
