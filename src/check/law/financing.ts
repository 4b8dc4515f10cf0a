import type { Rule } from '../../base/rule.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';
import { type Demand, reasonOf } from './demand.js';

/** 6 §, first paragraph, unchanged since 2018; before that 8 kap. 5 §. */
const demand: Demand = {
  paragraph: '11 kap. 6 §',
  formerly: '8 kap. 5 §',
  sv: 'ska det framgå av budgeten hur verksamheten ska finansieras.',
  en: 'the budget shows how the activities are financed.',
};

const rule: Rule = {
  id: 'law/financing',
  severity: 'warning',
  title: { sv: 'Budget utan finansiering', en: 'Budget without financing' },
  why: reasonOf(demand),
  help: {
    sv: 'Lägg till en resultatbudget, eller beskriv i texten hur verksamheten finansieras.',
    en: 'Add an income statement (“sort: resultatbudget”), or say in the text how the activities are financed.',
  },
};

export const financing = asked(rule, demand, ({ plan, income }) =>
  income || speaksOf(plan, /finansier|skatteintäkt/i)
    ? undefined
    : {
        sv: 'Planen fördelar ramar men säger inte hur verksamheten finansieras.',
        en: 'The plan distributes frames but does not say how the activities are financed.',
      },
);
