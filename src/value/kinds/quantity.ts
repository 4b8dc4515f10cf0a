import { formatDecimal, readDecimal, writeDecimal } from '../../base/decimal.js';
import { looksLikeYear, printWithUnit, typeWithUnit } from '../amount.js';
import type { Grammar } from '../grammar.js';
import { isKnownUnit, readUnitAfter } from '../unit.js';
import type { Quantity } from '../value.js';

// Groups of three belong to the figure, whatever follows its last group to the unit.
const shape = /^(\+)?((?:[-\u2212\u2013] ?)?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:,\d+)?) ?([^\d,].*)?$/u;

export const quantity: Grammar<Quantity> = {
  read(text) {
    const [, sign, figure = '', rest] = shape.exec(text) ?? [];
    const reading = readDecimal(figure);
    const after = readUnitAfter(rest);
    if (!reading.ok || !after || (sign && !/^\d/.test(figure))) return undefined;
    const plain = !sign && looksLikeYear(figure) && !(after.unit && isKnownUnit(after.unit));
    return {
      kind: 'quantity',
      amount: reading.decimal,
      ...after,
      ...(plain ? { plain } : {}),
      ...(sign ? { plus: true } : {}),
    };
  },
  write({ amount, unit, plain, plus }) {
    return typeWithUnit(signed(writeDecimal(amount, { grouping: !plain }), plus), unit);
  },
  typeset({ amount, unit, plain, plus }) {
    return printWithUnit(signed(formatDecimal(amount, { grouping: !plain }), plus), unit);
  },
  isMeasurable: () => true,
  numericOf: ({ amount }) => amount,
};

function signed(figure: string, plus: true | undefined): string {
  return plus ? `+${figure}` : figure;
}
