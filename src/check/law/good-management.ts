import type { Rule } from '../../base/rule.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';
import { type Demand, reasonOf } from './demand.js';

/**
 * 6 §, first and second paragraphs, unchanged since 2018; before that 8 kap. 5 §. The guidelines of 1 § are a decision of
 * their own, which a budget need not hold.
 */
const demand: Demand = {
  paragraph: '11 kap. 6 §',
  formerly: '8 kap. 5 §',
  sv: 'ska budgeten ange de finansiella mål, och i planen för verksamheten de mål och riktlinjer, som är av betydelse för en god ekonomisk hushållning.',
  en: 'the budget has the financial goals, and the plan for its activities the goals and guidelines, that matter for good economic management.',
};

const rule: Rule = {
  id: 'law/good-management',
  severity: 'warning',
  title: {
    sv: 'Budget utan mål för god ekonomisk hushållning',
    en: 'Budget without goals for good economic management',
  },
  why: reasonOf(demand),
  help: {
    sv: 'Skriv vilka av planens mål som gäller god ekonomisk hushållning, och vilka de finansiella målen är.',
    en: 'Write which goals of the plan concern good economic management, and which the financial goals are.',
  },
};

export const goodManagement = asked(rule, demand, ({ plan }) =>
  speaksOf(plan, /god\p{L}* ekonomisk\p{L}* hushållning/iu)
    ? undefined
    : {
        sv: 'Planen nämner inte god ekonomisk hushållning.',
        en: 'The plan does not mention good economic management (god ekonomisk hushållning).',
      },
);
