import type { Rule } from '../../base/rule.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';
import { type Demand, reasonOf } from './demand.js';

/** 6 §, first paragraph, unchanged since 2018; before that 8 kap. 5 §. */
const demand: Demand = {
  paragraph: '11 kap. 6 §',
  formerly: '8 kap. 5 §',
  sv: 'ska det framgå av budgeten hur den ekonomiska ställningen beräknas vara vid budgetårets slut.',
  en: 'the budget shows the expected financial position at the end of the year.',
};

const rule: Rule = {
  id: 'law/year-end-position',
  severity: 'warning',
  title: {
    sv: 'Budget utan ställning vid årets slut',
    en: 'Budget without the position at the end of the year',
  },
  why: reasonOf(demand),
  help: {
    sv: 'Lägg till en balansbudget, eller beskriv soliditeten eller det egna kapitalet vid årets slut.',
    en: 'Add a balance sheet (“sort: balansbudget”), or describe the equity at the end of the year.',
  },
};

export const yearEndPosition = asked(rule, demand, ({ plan, tables, income }) =>
  !income || tables.some(({ kind }) => kind === 'balansbudget') || speaksOf(plan, /soliditet|eget kapital/i)
    ? undefined
    : {
        sv: 'Budgeten visar resultatet men inte ställningen vid årets slut.',
        en: 'The budget shows the result but not the position at the end of the year.',
      },
);
