import type { Rule } from '../../base/rule.js';
import type { Passage } from '../prose/passage.js';
import { passagesOf } from '../prose/passages.js';
import { asked } from './asked.js';
import { type Demand, reasonOf } from './demand.js';

/** 6 §, first paragraph, unchanged since 2018; before that 8 kap. 5 §. */
const demand: Demand = {
  paragraph: '11 kap. 6 §',
  formerly: '8 kap. 5 §',
  sv: 'ska skattesatsen anges i budgeten.',
  en: 'the budget states the tax rate.',
};

const rule: Rule = {
  id: 'law/tax-rate',
  severity: 'warning',
  title: { sv: 'Budget utan skattesats', en: 'Budget without a tax rate' },
  why: reasonOf(demand),
  help: {
    sv: 'Skriv skattesatsen i texten, till exempel ”Skattesatsen är 11,29 kronor per skattekrona”.',
    en: 'Write the tax rate in the text, for example “Skattesatsen är 11,29 kronor per skattekrona”.',
  },
};

/** ”11,29 kronor”, ”21:64” or a row that has its name; ”10 öre i skattesats” is what a change of it would give. */
function states({ kind, text }: Passage): boolean {
  if (!/skattesats|utdebitering/i.test(text)) return false;
  return kind === 'value' || /^(?:skattesats|utdebitering)|\d{1,2}[,:.]\d\d(?!\d)/i.test(text);
}

/** Asked where the plan has the income that the tax is a part of. */
export const taxRate = asked(rule, demand, ({ plan, income }) =>
  !income || passagesOf(plan).some(states)
    ? undefined
    : {
        sv: 'Budgeten säger inte vilken skattesatsen är.',
        en: 'The budget does not say what the tax rate is.',
      },
);
