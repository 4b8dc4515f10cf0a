import type { Decimal } from '../base/decimal.js';

/**
 * How one kind of value is read, written and printed. `read` gets text without space around it and with single
 * ordinary spaces inside, and answers undefined for what is of another kind. The functions are declared as methods
 * so that a table of grammars can serve a value whose kind is known only when the program runs.
 */
export interface Grammar<V> {
  read(text: string): V | undefined;
  /** The spelling an author would type; read again it gives an equal value. */
  write(value: V): string;
  /** The printed form within a sentence, with no-break spaces and true minus signs. */
  typeset(value: V): string;
  /** True when a follow-up can tell whether the value was reached. */
  isMeasurable(value: V): boolean;
  /** The one figure to calculate with, where there is exactly one. */
  numericOf(value: V): Decimal | undefined;
}

/** One grammar for each kind of a union, under the name of the kind. */
export type GrammarTable<V extends { readonly kind: string }> = {
  readonly [K in V['kind']]: Grammar<Extract<V, { readonly kind: K }>>;
};

/** The grammar of a union: reading tries the kinds in the order of the table, the rest asks the value's own kind. */
export function anyOf<V extends { readonly kind: string }>(
  table: Readonly<Record<V['kind'], Grammar<V>>>,
): Grammar<V> {
  const inOrder = Object.values<Grammar<V>>(table);
  const of = ({ kind }: { readonly kind: V['kind'] }): Grammar<V> => table[kind];
  return {
    read(text) {
      for (const grammar of inOrder) {
        const value = grammar.read(text);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    write: (value) => of(value).write(value),
    typeset: (value) => of(value).typeset(value),
    isMeasurable: (value) => of(value).isMeasurable(value),
    numericOf: (value) => of(value).numericOf(value),
  };
}
