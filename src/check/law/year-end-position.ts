import type { Rule } from '../../base/rule.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';

const rule: Rule = {
  id: 'law/year-end-position',
  severity: 'warning',
  title: {
    sv: 'Budget utan ställning vid årets slut',
    en: 'Budget without the position at the end of the year',
  },
  why: {
    sv: 'Enligt 11 kap. 6 § kommunallagen (2017:725) ska det framgå hur den ekonomiska ställningen beräknas vara vid budgetårets slut.',
    en: 'By 11 kap. 6 § kommunallagen (2017:725) the budget shows the expected financial position at the end of the year.',
  },
  help: {
    sv: 'Lägg till en balansbudget, eller beskriv soliditeten eller det egna kapitalet vid årets slut.',
    en: 'Add a balance sheet (“sort: balansbudget”), or describe the equity at the end of the year.',
  },
};

export const yearEndPosition = asked(rule, ({ plan, tables, income }) =>
  !income || tables.some(({ kind }) => kind === 'balansbudget') || speaksOf(plan, /soliditet|eget kapital/i)
    ? undefined
    : {
        sv: 'Budgeten visar resultatet men inte ställningen vid årets slut.',
        en: 'The budget shows the result but not the position at the end of the year.',
      },
);
