import type { Decimal } from '../base/decimal.js';

/**
 * Arithmetic as an author wrote it. A leaf is a `Term` when the formula has just been read, and the cells it stands
 * for once its names have been found in the tables.
 */
export type Formula<Leaf> =
  | { readonly type: 'leaf'; readonly leaf: Leaf }
  | { readonly type: 'number'; readonly amount: Decimal }
  | { readonly type: 'negation'; readonly of: Formula<Leaf> }
  | {
      readonly type: 'operation';
      readonly operator: Operator;
      readonly left: Formula<Leaf>;
      readonly right: Formula<Leaf>;
    };

export type Operator = '+' | '-' | '*' | '/';

/** What an author can name. `start` and `end` are UTF-16 offsets in the formula's text. */
export type Term = Reference | Range | Neighbours;

interface Written {
  readonly start: number;
  readonly end: number;
}

/** `Skatteintäkter`, `Underskott i föregående kolumn`, `Årets resultat i tabellen ekonomi/resultatbudget`. */
export interface Reference extends Written {
  readonly type: 'reference';
  /** Undefined in `föregående kolumn`, which is the formula's own row. */
  readonly name: string | undefined;
  /** Set where the name could be a figure as well: a row or a column of that name goes first. */
  readonly amount: Decimal | undefined;
  /** Undefined: the column the formula is worked out in. */
  readonly column: 'previous' | { readonly name: string } | undefined;
  /** Undefined: the formula's own table. */
  readonly table: TableName | undefined;
}

export interface TableName {
  readonly plan: TablePlan;
  readonly name: string;
}

/** Whose table: this plan's, its regionplan's, or that of the plan the same board had the year before. */
export type TablePlan = 'own' | 'regionplan' | 'last-year';

/** `summan av Januari till December`: both, and everything between them. */
export interface Range extends Written {
  readonly type: 'range';
  readonly from: string;
  readonly to: string;
}

/** `summan av raderna ovan`, `summan av kolumnerna till vänster`, `summan av delarna`. */
export interface Neighbours extends Written {
  readonly type: 'neighbours';
  readonly which: 'above' | 'left' | 'parts';
}

export function leavesOf<Leaf>(formula: Formula<Leaf>): readonly Leaf[] {
  switch (formula.type) {
    case 'leaf':
      return [formula.leaf];
    case 'number':
      return [];
    case 'negation':
      return leavesOf(formula.of);
    case 'operation':
      return [...leavesOf(formula.left), ...leavesOf(formula.right)];
  }
}

/** The same arithmetic over other leaves. */
export function mapLeaves<From, To>(formula: Formula<From>, map: (leaf: From) => Formula<To>): Formula<To> {
  switch (formula.type) {
    case 'leaf':
      return map(formula.leaf);
    case 'number':
      return formula;
    case 'negation':
      return { type: 'negation', of: mapLeaves(formula.of, map) };
    case 'operation':
      return { ...formula, left: mapLeaves(formula.left, map), right: mapLeaves(formula.right, map) };
  }
}
