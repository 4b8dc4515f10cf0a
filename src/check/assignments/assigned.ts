import type { Diagnostic } from '../../base/diagnostic.js';
import { dataOfType } from '../../model/data-of.js';
import type { Assignment, AssignmentList } from '../../model/lists.js';
import type { Plan } from '../../model/plan.js';

/** What a check of assignments looks at: those that remain to be done. */
export interface Assigned {
  readonly list: AssignmentList;
  readonly open: readonly Assignment[];
}

export function assignedIn(plan: Plan): readonly Assigned[] {
  return dataOfType(plan, 'assignments').map((list) => ({
    list,
    open: list.assignments.filter(({ status }) => status !== 'klar' && status !== 'avbruten'),
  }));
}

export function eachOpen(
  plan: Plan,
  find: (assignment: Assignment) => readonly Diagnostic[],
): readonly Diagnostic[] {
  return assignedIn(plan).flatMap(({ open }) => open.flatMap(find));
}

/** A long assignment by its first words. */
export function shortName({ assignment }: Assignment): string {
  const words = assignment.plain.split(' ');
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : assignment.plain;
}
