import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { tell } from './deviation-words.js';
import { deviations } from './stated-figures.js';

const rule: Rule = {
  id: 'totals/column-sum',
  severity: 'error',
  title: { sv: 'Totalen stämmer inte med raderna', en: 'The total does not agree with the rows' },
  why: {
    sv: 'Läsaren och fullmäktige räknar med totalen; ett beslutat belopp ska gå att härleda.',
    en: 'The reader and the assembly rely on the total; an amount decided on must be traceable.',
  },
  help: {
    sv: 'Rätta totalen eller den rad som är fel, eller skriv bara summans namn så räknas den ut.',
    en: 'Correct the total or the row that is wrong, or write only the total’s name to have it computed.',
  },
};

/** The stated total of a column against the sum of its rows. */
export const columnSum: Check = {
  rule,
  find: (plan) =>
    deviations(plan, ['column-sum']).map((each) =>
      tell(rule, each, () => ({ sv: 'Summan av raderna är', en: 'The rows add up to' })),
    ),
};
