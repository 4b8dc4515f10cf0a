import type { Grammar } from '../grammar.js';
import type { Compound, Quantity } from '../value.js';
import { quantity } from './quantity.js';

export const compound: Grammar<Compound> = {
  read(text) {
    const parts = text.split(/, | och /).map(quantity.read);
    return parts.length > 1 && parts.every(hasUnit) ? { kind: 'compound', parts } : undefined;
  },
  write: ({ parts }) => enumerate(parts.map(quantity.write)),
  typeset: ({ parts }) => enumerate(parts.map(quantity.typeset)),
  isMeasurable: () => true,
  numericOf: () => undefined,
};

function hasUnit(part: Quantity | undefined): part is Quantity {
  return part?.unit !== undefined;
}

function enumerate(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].join(' och ');
}
