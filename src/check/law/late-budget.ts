import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { budgetOf } from './budget.js';

const rule: Rule = {
  id: 'law/late-budget',
  severity: 'warning',
  title: { sv: 'Budget som beslutats för sent', en: 'Budget decided too late' },
  why: {
    sv: 'Enligt 11 kap. 10 § kommunallagen (2017:725) ska fullmäktige fastställa budgeten före november månads utgång, vid särskilda skäl före december månads utgång.',
    en: 'By 11 kap. 10 § kommunallagen (2017:725) the assembly adopts the budget before the end of November, for special reasons before the end of December.',
  },
  help: {
    sv: 'Kontrollera datumet mot protokollet. Beslutas budgeten i december behöver protokollet visa de särskilda skälen.',
    en: 'Check the date against the minutes. For a decision in December the minutes need to show the special reasons.',
  },
};

/** Within the time that special reasons allow it is only good to know. */
export const lateBudget: Check = {
  rule,
  find: (plan) => {
    const date = plan.decision?.date;
    const year = plan.period.first - 1;
    if (!date || !budgetOf(plan) || date <= `${year}-11-30`) return [];
    return [
      diagnose(rule, {
        place: plan.place,
        severity: date <= `${year}-12-31` ? 'info' : 'warning',
        message: {
          sv: `Budgeten för ${plan.period.first} är beslutad ${date}, efter november månads utgång ${year}.`,
          en: `The budget for ${plan.period.first} was decided ${date}, after the end of November ${year}.`,
        },
      }),
    ];
  },
};
