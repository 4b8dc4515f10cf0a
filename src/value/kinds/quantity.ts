import { formatDecimal, readDecimal, writeDecimal } from '../../base/decimal.js';
import { joinUnit } from '../amount.js';
import type { Grammar } from '../grammar.js';
import { isKnownUnit, readUnit } from '../unit.js';
import type { Quantity } from '../value.js';

// Groups of three belong to the figure, whatever follows its last group to the unit.
const shape = /^(\+)?((?:[-\u2212\u2013] ?)?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:,\d+)?) ?([^\d,].*)?$/u;

/** The years that plans speak of. A grouped `2 023` is an amount, a bare `2023` may be a year. */
const yearLike = /^(?:19|20)\d\d$/;

export const quantity: Grammar<Quantity> = {
  read(text) {
    const [, sign, figure = '', rest] = shape.exec(text) ?? [];
    const reading = readDecimal(figure);
    if (!reading.ok || (sign && !/^\d/.test(figure))) return undefined;
    const unit = rest === undefined ? undefined : readUnit(rest);
    if (rest !== undefined && unit === undefined) return undefined;
    const hasKnownUnit = unit !== undefined && isKnownUnit(unit);
    return {
      kind: 'quantity',
      amount: reading.decimal,
      ...(unit === undefined ? {} : { unit }),
      ...(yearLike.test(figure) && !hasKnownUnit ? { plain: true } : {}),
      ...(sign ? { plus: true } : {}),
    };
  },
  write({ amount, unit, plain, plus }) {
    const figure = `${plus ? '+' : ''}${writeDecimal(amount, { grouping: !plain })}`;
    return unit === undefined ? figure : `${figure} ${unit}`;
  },
  typeset({ amount, unit, plain, plus }) {
    return joinUnit(`${plus ? '+' : ''}${formatDecimal(amount, { grouping: !plain })}`, unit);
  },
  isMeasurable: () => true,
  numericOf: ({ amount }) => amount,
};
