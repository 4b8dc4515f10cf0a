import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { lastYear, periodText } from '../../model/period.js';
import type { Check } from '../check.js';
import { eachOpen, shortName } from './assigned.js';

const rule: Rule = {
  id: 'assignments/deadline-outside-period',
  severity: 'warning',
  title: { sv: 'Slutdatum utanför planens år', en: 'Deadline outside the years of the plan' },
  why: {
    sv: 'Planen gäller inte den dagen, så ingen rapport efter den svarar för uppdraget.',
    en: 'The plan does not hold on that day, so no report under it answers for the assignment.',
  },
  help: {
    sv: 'Rätta slutdatumet, eller för över uppdraget till den plan som gäller då.',
    en: 'Correct the deadline, or move the assignment to the plan that holds then.',
  },
};

/** The years that the plan looks out over count as the plan's. */
export const deadlineOutsidePeriod: Check = {
  rule,
  find: (plan) =>
    eachOpen(plan, (assignment) => {
      const { deadline, deadlinePlace } = assignment;
      const year = Number(deadline?.slice(0, 4));
      if (!deadline || (year >= plan.period.first && year <= lastYear(plan.period))) return [];
      return [
        diagnose(rule, {
          place: deadlinePlace,
          message: {
            sv: `”${shortName(assignment)}” ska vara klart ${deadline}, men planen gäller ${periodText(plan.period)}.`,
            en: `“${shortName(assignment)}” is due ${deadline}, but the plan is for ${periodText(plan.period)}.`,
          },
        }),
      ];
    }),
};
