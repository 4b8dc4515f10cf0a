import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { budgetOf } from './budget.js';
import { type Demand, reasonIn, reasonOf } from './demand.js';

/**
 * 10 § and 11 §, unchanged since 2018. Of the law before, kommunallagen (1991:900), the days stood in its 8 kap., whose 9 and
 * 11 §§ were last worded by SFS 1999:308 (the register of Regeringskansliets rättsdatabaser); the wording itself has not
 * been read, so a budget made by it is not held to any day.
 */
const demand: Demand = {
  paragraph: '11 kap. 10 och 11 §§',
  sv: 'ska fullmäktige fastställa budgeten före november månads utgång, vid särskilda skäl före december månads utgång. Skattesatsen ska ändå fastställas i november.',
  en: 'the assembly adopts the budget before the end of November, for special reasons before the end of December. The tax rate is fixed in November all the same.',
};

const rule: Rule = {
  id: 'law/late-budget',
  severity: 'warning',
  title: { sv: 'Budget som beslutats för sent', en: 'Budget decided too late' },
  why: reasonOf(demand),
  help: {
    sv: 'Kontrollera datumet mot protokollet. Beslutas budgeten i december behöver protokollet visa de särskilda skälen.',
    en: 'Check the date against the minutes. For a decision in December the minutes need to show the special reasons.',
  },
};

/** Within the time that special reasons allow it is only good to know. */
export const lateBudget: Check = {
  rule,
  find: (plan) => {
    const { decision, period } = plan;
    const why = reasonIn(period.first, demand);
    const date = decision?.date;
    const year = period.first - 1;
    if (!why || !date || !budgetOf(plan) || date <= `${year}-11-30`) return [];
    return [
      diagnose(rule, {
        place: decision.place,
        why,
        severity: date <= `${year}-12-31` ? 'info' : 'warning',
        message: {
          sv: `Budgeten för ${period.first} är beslutad ${date}, efter november månads utgång ${year}.`,
          en: `The budget for ${period.first} was decided ${date}, after the end of November ${year}.`,
        },
      }),
    ];
  },
};
