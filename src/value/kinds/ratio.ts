import { compare, formatDecimal, parseDecimal, writeDecimal } from '../../base/decimal.js';
import { printWithUnit, typeWithUnit } from '../amount.js';
import type { Grammar } from '../grammar.js';
import { readUnitAfter } from '../unit.js';
import type { Ratio } from '../value.js';

// At most three figures, or four with a space: `RS/2324/2016` and `2020/2021` are no ratios.
const shape = /^(\d{1,3}|\d \d{3}) ?(\/|av) ?(\d{1,3}|\d \d{3})(?: (\D.*))?$/i;

export const ratio: Grammar<Ratio> = {
  read(text) {
    const [, first = '', sign = '', second = '', rest] = shape.exec(text) ?? [];
    const part = parseDecimal(first);
    const whole = parseDecimal(second);
    const after = readUnitAfter(rest);
    // More than all is no ratio but most often a date: `31/12`.
    if (!part || !whole || !after || compare(part, whole) > 0) return undefined;
    return { kind: 'ratio', part, whole, separator: sign === '/' ? '/' : 'av', ...after };
  },
  write({ part, whole, separator, unit }) {
    return typeWithUnit(join(writeDecimal(part), separator, writeDecimal(whole), ' '), unit);
  },
  typeset({ part, whole, separator, unit }) {
    return printWithUnit(join(formatDecimal(part), separator, formatDecimal(whole), '\u00a0'), unit);
  },
  isMeasurable: () => true,
  // A quotient would have to be rounded, and nobody has said to how many decimals.
  numericOf: () => undefined,
};

function join(part: string, separator: Ratio['separator'], whole: string, space: string): string {
  return separator === '/' ? `${part}/${whole}` : `${part}${space}av${space}${whole}`;
}
