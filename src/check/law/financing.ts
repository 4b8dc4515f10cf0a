import type { Rule } from '../../base/rule.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';

const rule: Rule = {
  id: 'law/financing',
  severity: 'warning',
  title: { sv: 'Budget utan finansiering', en: 'Budget without financing' },
  why: {
    sv: 'Enligt 11 kap. 6 § kommunallagen (2017:725) ska det framgå av budgeten hur verksamheten ska finansieras.',
    en: 'By 11 kap. 6 § kommunallagen (2017:725) the budget shows how the activities are financed.',
  },
  help: {
    sv: 'Lägg till en resultatbudget, eller beskriv i texten hur verksamheten finansieras.',
    en: 'Add an income statement (“sort: resultatbudget”), or say in the text how the activities are financed.',
  },
};

export const financing = asked(rule, ({ plan, income }) =>
  income || speaksOf(plan, /finansier|skatteintäkt/i)
    ? undefined
    : {
        sv: 'Planen fördelar ramar men säger inte hur verksamheten finansieras.',
        en: 'The plan distributes frames but does not say how the activities are financed.',
      },
);
