import { compare, formatDecimal, readDecimal, writeDecimal } from '../../base/decimal.js';
import { joinUnit } from '../amount.js';
import type { Grammar } from '../grammar.js';
import { readUnit } from '../unit.js';
import type { Span } from '../value.js';

const figure = '[-\\u2212]?\\d{1,3}(?: \\d{3})+(?:,\\d+)?|[-\\u2212]?\\d+(?:,\\d+)?';
const shape = new RegExp(`^(${figure}) ?[-\\u2013] ?(${figure})(?: ?(\\D.*))?$`, 'u');
const yearLike = /^(?:19|20)\d\d$/;

export const span: Grammar<Span> = {
  read(text) {
    const [, first = '', second = '', rest] = shape.exec(text) ?? [];
    // `2022-2024` is a period, not something to measure.
    if (yearLike.test(first) && yearLike.test(second)) return undefined;
    const from = readDecimal(first);
    const to = readDecimal(second);
    if (!from.ok || !to.ok || compare(from.decimal, to.decimal) >= 0) return undefined;
    const unit = rest === undefined ? undefined : readUnit(rest);
    if (rest !== undefined && unit === undefined) return undefined;
    return { kind: 'span', from: from.decimal, to: to.decimal, ...(unit === undefined ? {} : { unit }) };
  },
  write({ from, to, unit }) {
    const figures = `${writeDecimal(from)}-${writeDecimal(to)}`;
    return unit === undefined ? figures : `${figures} ${unit}`;
  },
  typeset({ from, to, unit }) {
    return joinUnit(`${formatDecimal(from)}–${formatDecimal(to)}`, unit);
  },
  isMeasurable: () => true,
  numericOf: () => undefined,
};
