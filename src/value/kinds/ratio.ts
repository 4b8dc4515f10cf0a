import { compare, formatDecimal, parseDecimal, writeDecimal } from '../../base/decimal.js';
import { joinUnit } from '../amount.js';
import type { Grammar } from '../grammar.js';
import { readUnit } from '../unit.js';
import type { Ratio } from '../value.js';

// At most three figures, or four with a space: `RS/2324/2016` and `2020/2021` are no ratios.
const shape = /^(\d{1,3}|\d \d{3}) ?(\/|av) ?(\d{1,3}|\d \d{3})(?: (\D.*))?$/i;

export const ratio: Grammar<Ratio> = {
  read(text) {
    const [, first = '', sign = '', second = '', rest] = shape.exec(text) ?? [];
    const part = parseDecimal(first);
    const whole = parseDecimal(second);
    // More than all is no ratio but most often a date: `31/12`.
    if (!part || !whole || compare(part, whole) > 0) return undefined;
    const unit = rest === undefined ? undefined : readUnit(rest);
    if (rest !== undefined && unit === undefined) return undefined;
    const separator = sign === '/' ? '/' : 'av';
    return { kind: 'ratio', part, whole, separator, ...(unit === undefined ? {} : { unit }) };
  },
  write({ part, whole, separator, unit }) {
    const figures = join(writeDecimal(part), separator, writeDecimal(whole), ' ');
    return unit === undefined ? figures : `${figures} ${unit}`;
  },
  typeset({ part, whole, separator, unit }) {
    return joinUnit(join(formatDecimal(part), separator, formatDecimal(whole), '\u00a0'), unit);
  },
  isMeasurable: () => true,
  // A quotient would have to be rounded, and nobody has said to how many decimals.
  numericOf: () => undefined,
};

function join(part: string, separator: Ratio['separator'], whole: string, space: string): string {
  return separator === '/' ? `${part}/${whole}` : `${part}${space}av${space}${whole}`;
}
