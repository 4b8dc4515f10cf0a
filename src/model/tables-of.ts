import { dataOfType } from './data-of.js';
import type { FiguresTable } from './figures-table.js';
import type { Plan } from './plan.js';

/** Every table of figures that the plan prints, in the order of the document. */
export function tablesOf(plan: Plan): readonly FiguresTable[] {
  return dataOfType(plan, 'figures-table');
}
