import type { Place } from '../../base/place.js';
import type { FiguresTable, TableKind } from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { tablesOf } from '../../model/tables-of.js';
import { passagesOf } from '../prose/passages.js';

/**
 * A regionplan that is also the assembly's budget, which 11 kap. kommunallagen (2017:725) is about: it has an income
 * statement, or frames and a title that says so. A regionplan of goals is none, and neither is a board's plan, whose
 * frames are part of the assembly's budget.
 */
export interface Budget {
  readonly plan: Plan;
  readonly tables: readonly FiguresTable[];
  /** Where to tell what the plan lacks: at its tables of income or of frames. */
  readonly place: Place;
  /** The income statement, for a budget that has one. */
  readonly income: FiguresTable | undefined;
}

const frames: readonly TableKind[] = ['ramar', 'resursramar'];

export function budgetOf(plan: Plan): Budget | undefined {
  if (plan.kind !== 'regionplan') return undefined;
  const tables = tablesOf(plan);
  const income = tables.find(({ kind }) => kind === 'resultatbudget');
  const main = income ?? (/budget/i.test(plan.title ?? '') ? tables.find(isFrames) : undefined);
  return main && { plan, tables, place: main.place, income };
}

function isFrames({ kind }: FiguresTable): boolean {
  return frames.includes(kind);
}

/** Whether a text of the plan speaks of something; what the law asks for may be said in words or in a table. */
export function speaksOf(plan: Plan, pattern: RegExp): boolean {
  return passagesOf(plan).some(({ text }) => pattern.test(text));
}
