import type { Rule } from '../../base/rule.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';

const rule: Rule = {
  id: 'law/good-management',
  severity: 'warning',
  title: {
    sv: 'Budget utan mål för god ekonomisk hushållning',
    en: 'Budget without goals for good economic management',
  },
  why: {
    sv: 'Enligt 11 kap. 1 och 6 §§ kommunallagen (2017:725) ska budgeten ha mål för verksamheten och finansiella mål av betydelse för en god ekonomisk hushållning.',
    en: 'By 11 kap. 1 and 6 §§ kommunallagen (2017:725) the budget has goals, financial ones too, for good economic management.',
  },
  help: {
    sv: 'Skriv vilka av planens mål som gäller god ekonomisk hushållning, och vilka de finansiella målen är.',
    en: 'Write which goals of the plan concern good economic management, and which the financial goals are.',
  },
};

export const goodManagement = asked(rule, ({ plan }) =>
  speaksOf(plan, /god\p{L}* ekonomisk\p{L}* hushållning/iu)
    ? undefined
    : {
        sv: 'Planen nämner inte god ekonomisk hushållning.',
        en: 'The plan does not mention good economic management (god ekonomisk hushållning).',
      },
);
