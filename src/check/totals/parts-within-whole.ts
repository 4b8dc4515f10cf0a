import { compare, subtract, zero } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { distance, printed } from './deviation-words.js';
import { type Deviation, deviations } from './stated-figures.js';

const rule: Rule = {
  id: 'totals/parts-within-whole',
  severity: 'error',
  title: { sv: 'Delarna är mer än hela raden', en: 'The parts exceed the whole' },
  why: {
    sv: 'En varav-rad är en del av raden ovanför; delarna kan inte tillsammans vara större än den.',
    en: 'A varav row is a part of the row above it; the parts cannot together exceed that row.',
  },
  help: {
    sv: 'Rätta den siffra som är fel, eller flytta ut raden om den inte är en del.',
    en: 'Correct the figure that is wrong, or move the row out if it is not a part.',
  },
};

/** Parts under `varav` may leave something out, but never hold more than their whole. */
export const partsWithinWhole: Check = {
  rule,
  find: (plan) => deviations(plan, ['some-parts']).filter(exceeds).map(finding),
};

/** Costs may be written as negative figures, and then more is further below zero. */
function exceeds({ stated, computed, rounding }: Deviation): boolean {
  const over = subtract(computed, stated);
  return !rounding && compare(over, zero) === (compare(stated, zero) < 0 ? -1 : 1);
}

function finding(deviation: Deviation): Diagnostic {
  const { row, column, cell, stated, computed } = deviation;
  const [parts, whole] = [computed, stated].map((each) => printed(each, deviation));
  const off = distance(deviation);
  const heading = `${column.state ? `${column.state.plain} ` : ''}${column.title.plain}`;
  return diagnose(rule, {
    place: cell.place,
    message: {
      sv: `Delarna är tillsammans ${parts}, men hela ”${row.label.plain}” är ${whole} för ${heading} (${off} för mycket).`,
      en: `The parts together are ${parts}, but all of “${row.label.plain}” is ${whole} for ${heading} (${off} too much).`,
    },
  });
}
