import { leavesOf, type Term } from '../../formula/formula.js';
import { readFormula } from '../../formula/read-formula.js';

/**
 * True when a row's formula uses other rows of its own column, so that adding the row to them would count them
 * twice. What comes from another column or another table is a figure like any other.
 */
export function repeatsRows(formula: string): boolean {
  const reading = readFormula(formula);
  return reading.ok && leavesOf(reading.formula).some(isOfOwnColumn);
}

function isOfOwnColumn(term: Term): boolean {
  if (term.type !== 'reference') return term.type !== 'neighbours' || term.which !== 'left';
  return term.table === undefined && term.column === undefined && term.amount === undefined;
}
