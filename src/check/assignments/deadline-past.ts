import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { eachOpen, shortName } from './assigned.js';

const rule: Rule = {
  id: 'assignments/deadline-past',
  severity: 'warning',
  title: { sv: 'Slutdatum som har passerat', en: 'Deadline that has passed' },
  why: {
    sv: 'Ett uppdrag som skulle ha varit klart innan planen beslutades kan ingen längre klara i tid.',
    en: 'An assignment that was due before the plan was decided can no longer be done in time by anybody.',
  },
  help: {
    sv: 'Sätt ett nytt slutdatum, eller skriv ”status: klar” om uppdraget är klart.',
    en: 'Set a new deadline, or write “status: klar” if the assignment is done.',
  },
};

/**
 * An adopted plan is held against the day it was decided and a plan in the making against today: last year's plan does
 * not become wrong because a year has passed.
 */
export const deadlinePast: Check = {
  rule,
  find: (plan, { today }) =>
    eachOpen(plan, (assignment) => {
      const { deadline, deadlinePlace } = assignment;
      const day = dayOf(plan, today);
      if (!deadline || !day || deadline >= day) return [];
      return [
        diagnose(rule, {
          place: deadlinePlace,
          message: {
            sv: `”${shortName(assignment)}” skulle ha varit klart ${deadline}, ${plan.state === 'fastställd' ? `innan planen beslutades ${day}` : `och i dag är det ${day}`}.`,
            en: `“${shortName(assignment)}” was due ${deadline}, ${plan.state === 'fastställd' ? `before the plan was decided ${day}` : `and today is ${day}`}.`,
          },
        }),
      ];
    }),
};

function dayOf({ state, decision }: Plan, today: string | undefined): string | undefined {
  return state === 'fastställd' ? decision?.date : today;
}
