import { shiftYears, yearsIn } from './nodes.js';

/** A table's columns as the old plan has them. */
export interface OldColumns {
  readonly titles: readonly string[];
  /** What each column is, ”Bokslut”, where the table says so. */
  readonly states: readonly string[];
  readonly isComputed: (index: number) => boolean;
  readonly holdsWords: (index: number) => boolean;
}

/** A column of the new plan. */
export interface MovedColumn {
  readonly title: string;
  /** The old column whose cells it has; undefined for one to be filled in or worked out. */
  readonly from: number | undefined;
  readonly isComputed: boolean;
  /** Whether what it has was another matter in the old plan: a forecast, a budget that is now an outcome. */
  readonly isToCheck: boolean;
}

/**
 * Every column moved on by its years: it has the cells of the old column of the same name, or else of the one that was
 * planned for its year. What was figures of no year belongs to the old plan alone. Undefined where no column is of a year, or
 * no figures stay.
 */
export function moveColumns(old: OldColumns, step: number): readonly MovedColumn[] | undefined {
  const { titles, states } = old;
  let first = true;
  const moved = titles.map((title, index): MovedColumn => {
    const next = shiftYears(title, step);
    if (yearsIn(title).length === 0 && old.holdsWords(index)) {
      return { title, from: index, isComputed: false, isToCheck: false };
    }
    const from = yearsIn(title).length === 0 ? undefined : sourceOf(next, titles);
    const isComputed = old.isComputed(index);
    if (isComputed || from === undefined)
      return { title: next, from: undefined, isComputed, isToCheck: false };
    const isSame = titles[from] === next && states[from] === states[index];
    const isToCheck = !first || !isSame;
    first = false;
    return { title: next, from, isComputed, isToCheck };
  });
  const names = new Set(moved.map(({ title }) => title));
  const staysSome = moved.some(({ from, title }) => from !== undefined && yearsIn(title).length > 0);
  return names.size === titles.length && staysSome ? moved : undefined;
}

function sourceOf(title: string, titles: readonly string[]): number | undefined {
  const same = titles.indexOf(title);
  if (same >= 0) return same;
  if (!isOfState(title)) return undefined;
  const years = yearsIn(title).join(' ');
  const alike = titles.flatMap((each, index) =>
    isOfState(each) && yearsIn(each).join(' ') === years ? [index] : [],
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** What is planned for a year becomes its budget, and then its outcome. Other columns of the year are other matters. */
function isOfState(title: string): boolean {
  return /^(?:bokslut|utfall|prognos|budget|plan|ram)? ?\d{4}$/i.test(title);
}
