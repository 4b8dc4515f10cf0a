import type { Estimate } from '../model/estimate.js';
import { exactly, operations, opposite } from './estimate.js';
import type { Formula } from './formula.js';

/** The figure of a formula; undefined where one of its leaves has none, or where it divides by zero. */
export function evaluate<Leaf>(
  formula: Formula<Leaf>,
  figureOf: (leaf: Leaf) => Estimate | undefined,
): Estimate | undefined {
  switch (formula.type) {
    case 'leaf':
      return figureOf(formula.leaf);
    case 'number':
      return exactly(formula.amount);
    case 'negation': {
      const inner = evaluate(formula.of, figureOf);
      return inner && opposite(inner);
    }
    case 'operation': {
      const left = evaluate(formula.left, figureOf);
      const right = evaluate(formula.right, figureOf);
      return left && right && operations[formula.operator](left, right);
    }
  }
}
