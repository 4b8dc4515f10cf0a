import type { Bilingual } from '../../base/bilingual.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { tell } from './deviation-words.js';
import { type Deviation, deviations } from './stated-figures.js';

const rule: Rule = {
  id: 'totals/other-table',
  severity: 'error',
  title: { sv: 'Samma siffra är olika i två tabeller', en: 'The same figure differs between two tables' },
  why: {
    sv: 'Två tabeller som säger olika om samma sak gör att ingen av dem går att lita på.',
    en: 'Two tables that disagree about the same thing cannot either of them be relied on.',
  },
  help: {
    sv: 'Rätta den tabell som är fel, eller lämna rutan tom så hämtas siffran.',
    en: 'Correct the table that is wrong, or leave the cell blank to have the figure fetched.',
  },
};

/** A figure that is stated here and in another table of this plan, the regionplan or last year's plan. */
export const otherTable: Check = {
  rule,
  find: (plan) => deviations(plan, ['other-table']).map((each) => tell(rule, each, subject)),
};

function subject({ derivation }: Deviation): Bilingual {
  const text = derivation.formula?.text ?? '';
  return { sv: `”${text}” är`, en: `“${text}” is` };
}
