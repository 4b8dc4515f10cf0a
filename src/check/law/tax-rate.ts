import type { Rule } from '../../base/rule.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';

const rule: Rule = {
  id: 'law/tax-rate',
  severity: 'warning',
  title: { sv: 'Budget utan skattesats', en: 'Budget without a tax rate' },
  why: {
    sv: 'Enligt 11 kap. 6 § kommunallagen (2017:725) ska skattesatsen anges i budgetens plan för året.',
    en: 'By 11 kap. 6 § kommunallagen (2017:725) the tax rate is stated in the budget’s plan for the year.',
  },
  help: {
    sv: 'Skriv skattesatsen i texten, till exempel ”Skattesatsen är 11,29 kronor per skattekrona”.',
    en: 'Write the tax rate in the text, for example “Skattesatsen är 11,29 kronor per skattekrona”.',
  },
};

/** Asked where the plan has the income that the tax is a part of. */
export const taxRate = asked(rule, ({ plan, income }) =>
  !income || speaksOf(plan, /skattesats|utdebitering/i)
    ? undefined
    : {
        sv: 'Budgeten säger inte vilken skattesatsen är.',
        en: 'The budget does not say what the tax rate is.',
      },
);
