import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { budgetOf } from './budget.js';
import { type Demand, reasonIn, reasonOf } from './demand.js';

/**
 * 10 §, second paragraph, and 5 kap. 9 § on when the terms begin, both unchanged since 2018. By the law before, kommunallagen
 * (1991:900) 5 kap. 5 §, they began on 1 November (SFS 2005:842) until SFS 2013:1053 changed it; what it said of the budget
 * has not been read.
 */
const demand: Demand = {
  paragraph: '11 kap. 10 §',
  sv: 'ska budgeten fastställas av nyvalda fullmäktige de år då val har hållits i hela landet. De är valda från och med den 15 oktober (5 kap. 9 §).',
  en: 'the newly elected assembly adopts the budget in the years of general elections. It is elected from 15 October (5 kap. 9 §).',
};

const rule: Rule = {
  id: 'law/election-year',
  severity: 'warning',
  title: { sv: 'Budget beslutad av avgående fullmäktige', en: 'Budget decided by the outgoing assembly' },
  why: reasonOf(demand),
  help: {
    sv: 'Kontrollera datumet mot protokollet. Stämmer det behöver nyvalda fullmäktige fastställa budgeten, senast i november.',
    en: 'Check the date against the minutes. If it is right, the newly elected assembly must adopt the budget, in November at the latest.',
  },
};

/** The general elections fall every fourth year: 2018, 2022, 2026. */
export const electionYear: Check = {
  rule,
  find: (plan) => {
    const { decision, period, state } = plan;
    const date = decision?.date;
    const year = period.first - 1;
    const why = reasonIn(period.first, demand);
    if (!why || !date || state !== 'fastställd' || year % 4 !== 2 || !budgetOf(plan)) return [];
    if (date < `${year}-01-01` || date >= `${year}-10-15`) return [];
    return [
      diagnose(rule, {
        place: decision.place,
        why,
        message: {
          sv: `Budgeten för ${period.first} är beslutad ${date}, före den 15 oktober valåret ${year}.`,
          en: `The budget for ${period.first} was decided ${date}, before 15 October of the election year ${year}.`,
        },
      }),
    ];
  },
};
