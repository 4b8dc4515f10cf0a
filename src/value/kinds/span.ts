import { compare, formatDecimal, parseDecimal, writeDecimal } from '../../base/decimal.js';
import { looksLikeYear, printWithUnit, typeWithUnit } from '../amount.js';
import type { Grammar } from '../grammar.js';
import { readUnitAfter } from '../unit.js';
import type { Span } from '../value.js';

const figure = '[-\\u2212]?\\d{1,3}(?: \\d{3})+(?:,\\d+)?|[-\\u2212]?\\d+(?:,\\d+)?';
const shape = new RegExp(`^(${figure}) ?[-\\u2013] ?(${figure})(?: ?(\\D.*))?$`, 'u');

export const span: Grammar<Span> = {
  read(text) {
    const [, first = '', second = '', rest] = shape.exec(text) ?? [];
    // `2022-2024` is a period, not something to measure.
    if (looksLikeYear(first) && looksLikeYear(second)) return undefined;
    const from = parseDecimal(first);
    const to = parseDecimal(second);
    const after = readUnitAfter(rest);
    if (!from || !to || !after || compare(from, to) >= 0) return undefined;
    return { kind: 'span', from, to, ...after };
  },
  write({ from, to, unit }) {
    return typeWithUnit(`${writeDecimal(from)}-${writeDecimal(to)}`, unit);
  },
  typeset({ from, to, unit }) {
    return printWithUnit(`${formatDecimal(from)}–${formatDecimal(to)}`, unit);
  },
  isMeasurable: () => true,
  numericOf: () => undefined,
};
