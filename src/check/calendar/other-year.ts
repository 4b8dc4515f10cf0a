import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { yearsIn } from '../../base/years-in.js';
import { dataOfType } from '../../model/data-of.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'calendar/other-year',
  severity: 'warning',
  title: { sv: 'Kalender med ett annat år i rubriken', en: 'Calendar with another year in its heading' },
  why: {
    sv: 'Dagarna hör till ett år och rubriken säger ett annat; ofta är det förra årets rubrik som står kvar.',
    en: 'The days are of one year and the heading says another; often the heading of last year has been left.',
  },
  help: { sv: 'Rätta rubriken, eller året under ”år”.', en: 'Correct the heading, or the year under “år”.' },
};

/** ”Sammanträden 2026” over days of 2027. A heading with several years is of more than the days. */
export const calendarOfOtherYear: Check = {
  rule,
  find: (plan) =>
    dataOfType(plan, 'calendar').flatMap(({ title, meetings, place }) => {
      const named = [...new Set(yearsIn(title.plain))];
      const years = [...new Set(meetings.map(({ first }) => first.slice(0, 4)))];
      const [year] = named;
      if (year === undefined || named.length > 1 || years.length === 0 || years.includes(year)) return [];
      return [
        diagnose(rule, {
          place,
          message: {
            sv: `Rubriken säger ${year}, men sammanträdena är ${years.join(' och ')}.`,
            en: `The heading says ${year}, but the meetings are in ${years.join(' and ')}.`,
          },
        }),
      ];
    }),
};
