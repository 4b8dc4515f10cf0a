import type { Grammar } from '../grammar.js';
import { typesetText } from '../typeset-text.js';
import type { WithBaseline } from '../value.js';
import { figure } from './figure.js';

// The last colon or comma before a figure parts the time from the value; a decimal comma has no space after it.
const shape = /^([^()]+?) ?\(([^()]*[^()\s]) ?[:,] ([^()]+)\)$/;

export const withBaseline: Grammar<WithBaseline> = {
  read(text) {
    const [, first = '', when = '', second = ''] = shape.exec(text) ?? [];
    const value = figure.read(first);
    const baseline = figure.read(second);
    return value && baseline && { kind: 'with-baseline', value, when, baseline };
  },
  write: ({ value, when, baseline }) => `${figure.write(value)} (${when}: ${figure.write(baseline)})`,
  typeset({ value, when, baseline }) {
    return `${figure.typeset(value)} (${typesetText(when)}: ${figure.typeset(baseline)})`;
  },
  isMeasurable: () => true,
  numericOf: ({ value }) => figure.numericOf(value),
};
